import type { ChildNode, Element } from 'domhandler';
import type { Inline } from '../../model/node-map.ts';
import type { Table, TableColumn } from '../../model/nodes/table.ts';
import type { TableCell } from '../../model/nodes/table-cell.ts';
import type { TableRow } from '../../model/nodes/table-row.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { HtmlContext } from './html-context.ts';
import { htmlInlines } from './html-inlines.ts';
import { isElement } from './html-node.ts';

/** HTML limits spans to these (HTML Standard §4.9.11). */
const spanLimit = 1000;

/** A table of HTML; rows of a `thead`, and leading rows of header cells only, are its head. */
export function htmlTable(node: Element, context: HtmlContext): Table {
  const rows = rowsOf(node, false);
  const built = rows.map(({ row }) => buildRow(row, context));
  const headCount = rows.findIndex(({ row, head }) => !head && !isHeaderRow(row));
  const split = headCount < 0 ? (rows[0]?.head ? rows.length : Math.min(1, rows.length)) : headCount;
  const caption = captionOf(node, context);
  return {
    id: '',
    ...(context.position === undefined ? {} : { position: context.position }),
    type: 'table',
    columns: columnsOf(
      rows.map(({ row }) => row),
      built,
    ),
    ...(caption === undefined ? {} : { caption }),
    head: built.slice(0, split),
    body: built.slice(split),
  };
}

interface RowElement {
  readonly row: Element;
  readonly head: boolean;
}

function rowsOf(node: Element, head: boolean): readonly RowElement[] {
  return node.children.filter(isElement).flatMap((child): readonly RowElement[] => {
    if (child.name === 'tr') return [{ row: child, head }];
    if (child.name === 'table' || child.name === 'caption') return [];
    return rowsOf(child, child.name === 'thead');
  });
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.name === 'th');
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter(
    (child): child is Element => isElement(child) && (child.name === 'td' || child.name === 'th'),
  );
}

function buildRow(row: Element, context: HtmlContext): TableRow {
  const place = { id: '', ...(context.position === undefined ? {} : { position: context.position }) };
  const cells = cellsOf(row).map((cell): TableCell => {
    const colSpan = spanOf(cell.attribs['colspan']);
    const rowSpan = spanOf(cell.attribs['rowspan']);
    return {
      ...place,
      type: 'tableCell',
      ...(cell.name === 'th' ? { header: true } : {}),
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
      children: htmlBlocks(cell.children, context),
    };
  });
  return { ...place, type: 'tableRow', cells };
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isSafeInteger(span) && span > 1 ? Math.min(span, spanLimit) : 1;
}

/** As many columns as the widest row spans; aligned as the first cell that says so. */
function columnsOf(elements: readonly Element[], rows: readonly TableRow[]): readonly TableColumn[] {
  const widths = rows.map((row) => row.cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0));
  const count = widths.reduce((widest, width) => Math.max(widest, width), 0);
  return Array.from({ length: count }, (_, index): TableColumn => {
    const align = elements.map((row) => alignOf(cellsOf(row)[index])).find((found) => found !== undefined);
    return align === undefined ? {} : { align };
  });
}

function alignOf(cell: Element | undefined): TableColumn['align'] {
  const found =
    /text-align:\s*(left|center|right)/.exec(cell?.attribs['style'] ?? '')?.[1] ?? cell?.attribs['align'];
  return found === 'left' || found === 'center' || found === 'right' ? found : undefined;
}

function captionOf(node: Element, context: HtmlContext): readonly Inline[] | undefined {
  const caption = node.children.find(
    (child: ChildNode): child is Element => isElement(child) && child.name === 'caption',
  );
  return caption === undefined ? undefined : htmlInlines(caption.children, context);
}

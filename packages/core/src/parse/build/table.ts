import type { Table as MdastTable, TableCell as MdastTableCell, TableRow as MdastTableRow } from 'mdast';
import type { Block } from '../../model/node-map.ts';
import type { TableCell } from '../../model/nodes/table-cell.ts';
import type { TableRow } from '../../model/nodes/table-row.ts';
import type { BuildContext } from './build-context.ts';
import { buildInlines } from './build-inlines.ts';
import { nodeBase, positionOf } from './node-base.ts';

/** More cells than these are not made up: a few kilobytes of short rows would else be millions of them (as in cmark-gfm). */
const mostFilledCells = 100_000;

/**
 * A table of GFM. Where every cell of its head is empty the table has none, as Pandoc reads it: GFM asks for the row,
 * so authors who want no head leave it blank.
 */
export function buildTable(node: MdastTable, context: BuildContext): readonly Block[] {
  const [head, ...body] = node.children;
  const columnCount = head?.children.length ?? 0;
  const given = node.children.reduce((sum, row) => sum + row.children.length, 0);
  const fills = columnCount * node.children.length - given < mostFilledCells;
  const isHeadless = head !== undefined && body.length > 0 && !head.children.some(hasContent);
  const columns = Array.from({ length: columnCount }, (_, index) => {
    const align = node.align?.[index];
    return align === null || align === undefined ? {} : { align };
  });
  return [
    {
      ...nodeBase(node),
      type: 'table',
      columns,
      head: head === undefined || isHeadless ? [] : [buildRow(head, columnCount, true, context)],
      body: body.map((row) =>
        buildRow(row, fills ? columnCount : Math.min(columnCount, row.children.length), false, context),
      ),
    },
  ];
}

/** Rows come out as long as the head: GFM drops cells over it and fills up those that lack (GFM §4.10). */
function buildRow(
  node: MdastTableRow,
  columnCount: number,
  header: boolean,
  context: BuildContext,
): TableRow {
  const surplus = node.children.length - columnCount;
  if (!header && surplus > 0 && columnCount > 0 && node.children.slice(columnCount).some(hasContent)) {
    context.report('table-cells-dropped', { count: surplus, columns: columnCount }, positionOf(node));
  }
  const cells = Array.from({ length: columnCount }, (_, index): TableCell => {
    const cell = node.children[index];
    const base = { type: 'tableCell' as const, ...(header ? { header: true } : {}) };
    if (cell === undefined) return { ...base, id: '', children: [] };
    const children = buildInlines(cell.children, context);
    return {
      ...base,
      ...nodeBase(cell),
      children: children.length === 0 ? [] : [{ ...nodeBase(cell), type: 'paragraph', children }],
    };
  });
  return { ...nodeBase(node), type: 'tableRow', cells };
}

function hasContent(cell: MdastTableCell): boolean {
  return cell.children.length > 0;
}

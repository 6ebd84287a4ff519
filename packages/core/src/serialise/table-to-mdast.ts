import type { Table as MdastTable } from 'mdast';
import type { Block } from '../model/node-map.ts';
import type { Table } from '../model/nodes/table.ts';
import { walk } from '../model/visit.ts';
import { captionToMdast } from './caption-to-mdast.ts';
import { inlinesToMdast } from './inlines-to-mdast.ts';
import { writeAttributes } from './write-attributes.ts';
import { writeGridTable } from './write-grid-table.ts';
import { writeHtmlTable } from './write-html.ts';
import { asMdast, type FlowNode } from './written-node.ts';

type WriteCell = (blocks: readonly Block[], width: number) => string;

/** A table in pipes where they can say it, else as a grid or as HTML. `writeCell` writes blocks in lines of about so many characters. */
export function tableToMdast(table: Table, writeCell: WriteCell): readonly FlowNode[] {
  const inPipes = fitsPipes(table);
  const asGrid = hasDrawnWidths(table) || (!inPipes && exceedsHtml(table));
  const grid = asGrid
    ? writeGridTable(table, ({ children }, width) => writeCell(children, width))
    : undefined;
  if (grid !== undefined)
    return [
      { type: 'writtenBlock', value: grid },
      ...captionToMdast(table.caption, writeAttributes(table.attributes)),
    ];
  if (!inPipes) return [{ type: 'html', value: writeHtmlTable(table) }];
  const rows = [...table.head, ...table.body].map((row) => ({
    type: 'tableRow',
    children: row.cells.map((cell) => ({
      type: 'tableCell',
      children: cell.children.flatMap((block) =>
        block.type === 'paragraph'
          ? inlinesToMdast(block.children, { oneLine: true })
          : block.type === 'figure'
            ? inlinesToMdast([block.image], { oneLine: true })
            : [],
      ),
    })),
  }));
  const align = table.columns.map((column) => column.align ?? null);
  return [
    asMdast<MdastTable>({
      type: 'table',
      align,
      children: table.head.length === 0 ? [emptyHead(table), ...rows] : rows,
    }),
    ...captionToMdast(table.caption, writeAttributes(table.attributes)),
  ];
}

/** GFM has no table without a head: an empty one stands for none. */
function emptyHead({ columns }: Table) {
  return { type: 'tableRow', children: columns.map(() => ({ type: 'tableCell', children: [] })) };
}

/** Widths that are not said in attributes were drawn. */
function hasDrawnWidths({ columns, attributes }: Table): boolean {
  return attributes?.values?.['widths'] === undefined && columns.some(({ weight }) => weight !== undefined);
}

/** Whether HTML would lose some of it: a label, or marks within cells that only Markdown has. Other readers of Markdown show HTML, but no grids. */
function exceedsHtml(table: Table): boolean {
  return table.attributes !== undefined || walk(table).some(({ type }) => onlyInMarkdown.has(type));
}

const onlyInMarkdown: ReadonlySet<string> = new Set([
  'footnoteReference',
  'inlineMath',
  'mathBlock',
  'crossReference',
  'citation',
  'callout',
  'container',
  'conditional',
  'speakerNotes',
  'chart',
]);

/** Whether a table of GFM can say it: one head row with words in it or none, a line in each cell, no spans. */
function fitsPipes(table: Table): boolean {
  const isPlain = (header: boolean) => (row: Table['head'][number]) =>
    row.cells.length === table.columns.length &&
    row.cells.every(
      (cell) =>
        cell.colSpan === undefined &&
        cell.rowSpan === undefined &&
        (cell.header === true) === header &&
        cell.children.length <= 1 &&
        cell.children.every(
          (block) => block.type === 'paragraph' || (block.type === 'figure' && block.caption === undefined),
        ),
    );
  const saysHead =
    table.head.length === 1
      ? table.body.length === 0 ||
        table.head.some(({ cells }) => cells.some(({ children }) => children.length > 0))
      : table.head.length === 0 && table.body.length > 0;
  return saysHead && table.head.every(isPlain(true)) && table.body.every(isPlain(false));
}

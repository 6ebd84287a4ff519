import {
  type Block,
  type MathBlock,
  plainText,
  type Table,
  type TableCell,
  type TableRow,
  type XmlElement,
} from '@octavo/core';
import { child, elements, isOn, valueAt } from '../package/tree.ts';
import { gatherBlocks } from './gather-blocks.ts';
import type { ImportContext } from './import-context.ts';
import { bookmarksOf, withBookmarks } from './label-marks.ts';
import type { ReadBlock } from './read-blocks.ts';
import { equationBlock } from './read-equation.ts';

/** Reads the blocks of a cell; handed in, since blocks hold tables. */
export type ReadNodes = (nodes: readonly XmlElement[], context: ImportContext) => readonly ReadBlock[];

/** A table; one that only stands a formula beside its number is that formula. */
export function readTable(
  table: XmlElement,
  context: ImportContext,
  readNodes: ReadNodes,
): Table | MathBlock {
  const place = { context, readNodes };
  const rows = elements(table, 'w:tr').map((row) => {
    const properties = child(row, 'w:trPr');
    const isHead = isOn(child(properties, 'w:tblHeader')) === true;
    return { isHead, cells: elements(row, 'w:tc').map((cell) => readCell(cell, isHead, place)) };
  });
  const formula = numberedFormula(
    table,
    rows.map(({ cells }) => cells),
  );
  if (formula !== undefined) return formula;
  const merged = mergeRows(rows.map(({ cells }) => cells));
  const found = rows.findIndex(({ isHead }) => !isHead);
  const headCount = found < 0 ? rows.length : found;
  const head = headCount === 0 ? Math.min(1, rows.length) : headCount;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.span, 0)));
  const asRow = (cells: readonly TableCell[], isHead: boolean): TableRow => ({
    type: 'tableRow',
    id: '',
    cells: cells.map((cell) => (isHead ? { ...cell, header: true } : cell)),
  });
  return {
    type: 'table',
    id: '',
    columns: Array.from({ length: width }, (_, index) => {
      const align = rows.map(({ cells }) => cells[index]?.align).find((value) => value !== undefined);
      return align === undefined ? {} : { align };
    }),
    head: merged.slice(0, head).map((cells) => asRow(cells, true)),
    body: merged.slice(head).map((cells) => asRow(cells, false)),
  };
}

interface ReadCell {
  readonly span: number;
  readonly merge: 'start' | 'continue' | undefined;
  readonly align: 'center' | 'right' | undefined;
  readonly children: readonly Block[];
}

interface CellReading {
  readonly context: ImportContext;
  readonly readNodes: ReadNodes;
}

function readCell(cell: XmlElement, isHead: boolean, { context, readNodes }: CellReading): ReadCell {
  const properties = child(cell, 'w:tcPr');
  const merge = child(properties, 'w:vMerge');
  const span = Number(valueAt(properties, 'w:gridSpan') ?? 1);
  const first = elements(cell, 'w:p')[0];
  const style = valueAt(first, 'w:pPr', 'w:pStyle') ?? '';
  const justified = valueAt(first, 'w:pPr', 'w:jc');
  const align =
    /Center$/.test(style) || justified === 'center'
      ? 'center'
      : /Right$/.test(style) || justified === 'right' || justified === 'end'
        ? 'right'
        : undefined;
  const blocks = gatherBlocks(readNodes(elements(cell), context));
  return {
    span: Number.isSafeInteger(span) && span > 0 ? Math.min(span, 1000) : 1,
    merge:
      merge === undefined ? undefined : merge.attributes.get('w:val') === 'restart' ? 'start' : 'continue',
    align,
    children: isHead ? blocks.map(withoutBold) : blocks,
  };
}

/** `(1)`, alone in a cell. */
const numberCell = /^\s*[([][\p{L}\p{N}.–-]+[)\]]\s*$/u;

/** A row of a formula and its number, an empty cell before it perhaps: how authors of Word documents, and Octavo, number formulas. */
function numberedFormula(table: XmlElement, rows: readonly (readonly ReadCell[])[]): MathBlock | undefined {
  const [cells, ...others] = rows;
  if (cells === undefined || others.length > 0 || cells.length < 2 || cells.length > 3) return undefined;
  const number = cells.at(-1)?.children ?? [];
  const [formula, ...rest] = cells.slice(0, -1).flatMap(({ children }) => children);
  const block = formula === undefined ? undefined : equationBlock(formula);
  const [only] = number;
  if (block === undefined || rest.length > 0 || number.length !== 1 || only?.type !== 'paragraph')
    return undefined;
  if (!numberCell.test(plainText(only.children))) return undefined;
  return withBookmarks(block, bookmarksOf(table), plainText(only.children).replace(/[^\p{L}\p{N}.-]/gu, ''));
}

/** Heads are bold by custom. */
function withoutBold(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const [only, ...others] = block.children;
  return only?.type === 'strong' && others.length === 0 ? { ...block, children: only.children } : block;
}

/** Cells that go on from the row above make that one taller. */
function mergeRows(rows: readonly (readonly ReadCell[])[]): readonly (readonly TableCell[])[] {
  interface Open {
    cell: { -readonly [K in keyof TableCell]: TableCell[K] };
  }
  const open = new Map<number, Open>();
  return rows.map((row) => {
    let column = 0;
    const cells: TableCell[] = [];
    for (const { span, merge, children } of row) {
      const above = open.get(column);
      if (merge === 'continue' && above !== undefined) above.cell.rowSpan = (above.cell.rowSpan ?? 1) + 1;
      else {
        const cell: Open['cell'] = {
          type: 'tableCell',
          id: '',
          ...(span > 1 ? { colSpan: span } : {}),
          children,
        };
        cells.push(cell);
        if (merge === 'start') open.set(column, { cell });
        else open.delete(column);
      }
      column += span;
    }
    return cells;
  });
}

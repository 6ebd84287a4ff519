import type { LayoutNode } from '../../internals/layout-node.ts';
import type { TableColumns } from './table-columns.ts';
import { spanOf } from './table-columns.ts';

/** A cell in its place in the grid that is drawn. */
export interface PlannedCell {
  readonly node: LayoutNode;
  readonly row: number;
  readonly rowSpan: number;
  /** The column of the table that it begins in, which may not be drawn. */
  readonly origin: number;
  /** Place among the columns that are drawn. */
  readonly column: number;
  readonly colSpan: number;
  readonly leftPt: number;
  readonly rightPt: number;
  readonly contentPt: number;
  readonly contentWidthPt: number;
}

/** The cells that begin in each row, as far as they stand in the columns that are drawn; spans are cut to these. */
export function planCells(body: readonly LayoutNode[][], drawn: TableColumns): readonly PlannedCell[][] {
  return body.map((cells, row) => {
    const planned: PlannedCell[] = [];
    for (let column = 0; column < drawn.columns.length; ) {
      const index = drawn.columns[column]?.index ?? 0;
      const origin = originOf(cells, index);
      const node = cells[origin];
      const isOwn = node !== undefined && node._span !== true;
      const colSpan = isOwn ? drawnSpan(drawn, column, origin + (node.colSpan ?? 1)) : 1;
      if (isOwn) {
        const rowSpan = Math.max(1, Math.min(node.rowSpan ?? 1, body.length - row));
        planned.push({ node, row, rowSpan, origin, column, colSpan, ...spanOf(drawn, column, colSpan) });
      }
      column += colSpan;
    }
    return planned;
  });
}

/** Where the cell that covers a column begins in its row; the column itself where one from a row above covers it. */
function originOf(cells: readonly LayoutNode[], index: number): number {
  let origin = index;
  while (origin > 0 && cells[origin]?._span === true) origin -= 1;
  const reach = origin + (cells[origin]?.colSpan ?? 1);
  return cells[origin]?._span !== true && reach > index ? origin : index;
}

/** How many drawn columns from `first` on lie before the column `end` of the table. */
function drawnSpan({ columns }: TableColumns, first: number, end: number): number {
  let count = 1;
  let index = columns[first]?.index ?? 0;
  for (const next of columns.slice(first + 1)) {
    if (next.index !== index + 1 || next.index >= end) break;
    count += 1;
    index = next.index;
  }
  return count;
}

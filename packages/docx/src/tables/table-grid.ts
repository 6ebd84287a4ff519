import type { Table, TableCell, TableRow } from '@octavo/core';

/** A cell in its place, its spans cut to the table. `cell` is absent where the author wrote none. */
export interface GridCell {
  readonly cell?: TableCell;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface GridRow {
  readonly header: boolean;
  /** The cells that begin in this row, by column; what spans down from above is not among them. */
  readonly cells: readonly GridCell[];
}

export interface TableGrid {
  readonly columnCount: number;
  readonly rows: readonly GridRow[];
}

/** Lays cells out on a grid as HTML does: spans take room in the rows below, short rows are filled up. */
export function tableGrid(table: Table): TableGrid {
  const head = layOut(table.head);
  const body = layOut(table.body);
  const columnCount = Math.max(1, table.columns.length, head.width, body.width);
  return {
    columnCount,
    rows: [
      ...fillUp(head.rows, columnCount).map((cells) => ({ header: true, cells })),
      ...fillUp(body.rows, columnCount).map((cells) => ({ header: false, cells })),
    ],
  };
}

interface Layout {
  readonly rows: readonly (readonly GridCell[])[];
  readonly width: number;
}

/** Rows of one part of a table: no cell spans from the head into the body. */
function layOut(rows: readonly TableRow[]): Layout {
  const taken = new Set<string>();
  // Most tables have no cell that reaches into the row below, and no place that is taken before its row.
  const reachDown = rows.some(({ cells }) => cells.some(({ rowSpan = 1 }) => rowSpan > 1));
  let width = 0;
  const laidOut = rows.map((row, rowIndex) => {
    let column = 0;
    return row.cells.map((cell): GridCell => {
      while (taken.has(`${rowIndex}:${column}`)) column += 1;
      const columnSpan = freeColumns(cell.colSpan ?? 1, rowIndex, column, taken);
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - rowIndex));
      const placed = { cell, column, columnSpan, rowSpan };
      for (let down = 0; reachDown && down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1)
          taken.add(`${rowIndex + down}:${column + across}`);
      }
      column += columnSpan;
      width = Math.max(width, column);
      return placed;
    });
  });
  return { rows: laidOut, width };
}

function freeColumns(wanted: number, row: number, column: number, taken: ReadonlySet<string>): number {
  let free = 1;
  while (free < wanted && !taken.has(`${row}:${column + free}`)) free += 1;
  return free;
}

function fillUp(
  rows: readonly (readonly GridCell[])[],
  columnCount: number,
): readonly (readonly GridCell[])[] {
  const coveredBelow: Set<number>[] = rows.map(() => new Set());
  rows.forEach((cells, rowIndex) => {
    for (const { column, columnSpan, rowSpan } of cells) {
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1)
          coveredBelow[rowIndex + down]?.add(column + across);
      }
    }
  });
  return rows.map((cells, rowIndex) => {
    const missing = Array.from({ length: columnCount }, (_, column) => column).filter(
      (column) => coveredBelow[rowIndex]?.has(column) !== true,
    );
    const fillers = missing.map((column): GridCell => ({ column, columnSpan: 1, rowSpan: 1 }));
    return [...cells, ...fillers].sort((left, right) => left.column - right.column);
  });
}

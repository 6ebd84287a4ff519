import type { TableCell, TableRow } from '@octavo/core';

/** What stands at one place of a table: a cell with its spans, the rest of one, or nothing. */
export type PlacedCell =
  | { readonly cell: TableCell; readonly colSpan: number; readonly rowSpan: number }
  | 'spanned'
  | 'empty';

/** The places of rows, each with an entry for every column; spans are cut to what is there. */
export function tableGrid(rows: readonly TableRow[], columns: number): readonly (readonly PlacedCell[])[] {
  const grid: (PlacedCell | undefined)[][] = rows.map(() => Array.from({ length: columns }, () => undefined));
  for (const [rowIndex, row] of rows.entries()) {
    for (const cell of row.cells) {
      const column = grid[rowIndex]?.indexOf(undefined) ?? -1;
      if (column === -1) break;
      placeCell(grid, cell, { row: rowIndex, column });
    }
  }
  return grid.map((row) => row.map((place) => place ?? 'empty'));
}

function placeCell(
  grid: (PlacedCell | undefined)[][],
  cell: TableCell,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const freeColumns = freeFrom(grid[row] ?? [], column);
  const colSpan = Math.max(1, Math.min(cell.colSpan ?? 1, freeColumns));
  const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, grid.length - row));
  for (let down = 0; down < rowSpan; down += 1) {
    for (let right = 0; right < colSpan; right += 1) {
      const target = grid[row + down];
      if (target !== undefined) target[column + right] = 'spanned';
    }
  }
  const target = grid[row];
  if (target !== undefined) target[column] = { cell, colSpan, rowSpan };
}

function freeFrom(row: readonly (PlacedCell | undefined)[], column: number): number {
  let free = 0;
  while (column + free < row.length && row[column + free] === undefined) free += 1;
  return free;
}

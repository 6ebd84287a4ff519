import type { GridCell, TableGrid } from './table-grid.ts';

/** Word opens no table with more columns. */
export const mostColumns = 63;

/** The columns of one table that Word can show. */
export interface GridPart {
  readonly firstColumn: number;
  readonly grid: TableGrid;
}

/** A grid in parts of at most 63 columns each, side by side in the source and one below another in Word. */
export function splitGrid(grid: TableGrid): readonly GridPart[] {
  if (grid.columnCount <= mostColumns) return [{ firstColumn: 0, grid }];
  const count = Math.ceil(grid.columnCount / mostColumns);
  const width = Math.ceil(grid.columnCount / count);
  return Array.from({ length: count }, (_, index) => {
    const from = index * width;
    const to = Math.min(grid.columnCount, from + width);
    return { firstColumn: from, grid: cutGrid(grid, from, to) };
  });
}

function cutGrid(grid: TableGrid, from: number, to: number): TableGrid {
  return {
    columnCount: to - from,
    rows: grid.rows.map((row) => ({
      header: row.header,
      cells: row.cells.flatMap((cell) => cutCell(cell, from, to)),
    })),
  };
}

/** What of a cell stands between two columns; its content stands where it begins. */
function cutCell(cell: GridCell, from: number, to: number): readonly GridCell[] {
  const start = Math.max(cell.column, from);
  const end = Math.min(cell.column + cell.columnSpan, to);
  if (start >= end) return [];
  const place = { column: start - from, columnSpan: end - start, rowSpan: cell.rowSpan };
  return [cell.column < from || cell.cell === undefined ? place : { ...place, cell: cell.cell }];
}

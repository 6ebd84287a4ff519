import type { Table, TableCell, TableRow } from '@octavo/core';

/** A place of the grid: a cell, or one that a cell beside or above reaches over. */
export type GridCell =
  | { readonly type: 'cell'; readonly cell: TableCell; readonly colSpan: number; readonly rowSpan: number }
  | { readonly type: 'covered'; readonly horizontal: boolean; readonly vertical: boolean };

/** Every row as wide as the table: spans cover their places, missing cells are empty. */
export function tableGrid(table: Table): readonly (readonly GridCell[])[] {
  const rows = [...table.head, ...table.body];
  const width = table.columns.length;
  const grid: (GridCell | undefined)[][] = rows.map(() =>
    new Array<GridCell | undefined>(width).fill(undefined),
  );
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (column < width && grid[rowIndex]?.[column] !== undefined) column += 1;
      if (column >= width) break;
      const colSpan = Math.min(cell.colSpan ?? 1, width - column);
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - rowIndex);
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < colSpan; across += 1) {
          const line = grid[rowIndex + down];
          if (line !== undefined)
            line[column + across] = { type: 'covered', horizontal: across > 0, vertical: down > 0 };
        }
      }
      const line = grid[rowIndex];
      if (line !== undefined) line[column] = { type: 'cell', cell, colSpan, rowSpan };
      column += colSpan;
    }
  });
  return grid.map((line, rowIndex) => line.map((cell, column) => cell ?? emptyCell(rows[rowIndex], column)));
}

function emptyCell(row: TableRow | undefined, column: number): GridCell {
  const cell: TableCell = { type: 'tableCell', id: `${row?.id ?? 'row'}-empty-${column}`, children: [] };
  return { type: 'cell', cell, colSpan: 1, rowSpan: 1 };
}

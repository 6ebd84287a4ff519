import type { GridCell, GridRow } from './table-grid.ts';

/** A cell of a row, or the part of one from a row above that reaches into it. */
export interface RowCell extends GridCell {
  readonly continued: boolean;
}

/** All cells of each row by column, those that reach down into it, too: Word has a cell in every row (ISO 29500-1 §17.4.84). */
export function cellsOfRows(rows: readonly GridRow[]): readonly (readonly RowCell[])[] {
  const cells: RowCell[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      for (let down = 0; down < cell.rowSpan; down += 1)
        cells[index + down]?.push({ ...cell, continued: down > 0 });
    }
  });
  return cells.map((row) => row.sort((left, right) => left.column - right.column));
}

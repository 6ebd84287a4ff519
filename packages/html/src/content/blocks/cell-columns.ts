import type { TableRow } from '@octavo/core';

/** The 0-based column in which each cell of each row begins: cells that span rows push those below them aside. */
export function cellColumns(rows: readonly TableRow[]): readonly (readonly number[])[] {
  // For each column, how many more rows a cell from above still covers.
  let covered: readonly number[] = [];
  return rows.map((row) => {
    const next = covered.map((count) => Math.max(0, count - 1));
    let column = 0;
    const starts = row.cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const start = column;
      for (column = start; column < start + (cell.colSpan ?? 1); column += 1)
        next[column] = (cell.rowSpan ?? 1) - 1;
      return start;
    });
    covered = Array.from(next, (count) => count ?? 0);
    return starts;
  });
}

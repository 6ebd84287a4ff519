import type { ColumnLine } from './column-line.ts';
import type { GridCell } from './read-grid.ts';

/** A place in a table: the line from 0, and how many UTF-16 units stand before it there. */
export interface GridPlace {
  readonly line: number;
  readonly index: number;
}

/** A line of a cell's text, and where it begins. */
export interface CellLine extends GridPlace {
  readonly text: string;
}

/** What is written in a cell, and where the cell begins and ends. */
export interface CellText {
  readonly lines: readonly CellLine[];
  readonly start: GridPlace;
  readonly end: GridPlace;
}

/** The text of a cell: no blank lines around it, and without the blank that keeps it off the side, as in Pandoc. */
export function cellText(cell: GridCell, lines: readonly ColumnLine[]): CellText {
  const width = lines[0]?.columns.length ?? 0;
  const written: CellLine[] = [];
  for (let line = cell.top + 1; line < cell.bottom; line += 1) {
    const { columns } = lines[line] ?? { columns: '' };
    const right = cell.right < width - 1 ? cell.right : columns.length - 1;
    const text = textBetween(columns, cell.left + 1, right).trimEnd();
    written.push({ text, ...placeIn(lines, line, cell.left + 1) });
  }
  const first = written.findIndex(({ text }) => text !== '');
  const last = written.findLastIndex(({ text }) => text !== '');
  const inner = first < 0 ? [] : written.slice(first, last + 1);
  const isKeptOff = inner.every(({ text }) => text === '' || text.startsWith(' '));
  return {
    lines: isKeptOff
      ? inner.map(({ text, line, index }) => ({ text: text.slice(1), line, index: index + 1 }))
      : inner,
    start: placeIn(lines, cell.top + 1, cell.left),
    end: placeIn(lines, cell.bottom - 1, cell.right),
  };
}

/** A column of a line as a place. */
export function placeIn(lines: readonly ColumnLine[], line: number, column: number): GridPlace {
  return { line, index: lines[line]?.starts?.[column] ?? column };
}

function textBetween(columns: ArrayLike<string>, start: number, end: number): string {
  return typeof columns === 'string'
    ? columns.slice(start, end)
    : Array.prototype.slice.call(columns, start, end).join('');
}

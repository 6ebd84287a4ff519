import { type CellLine, type CellText, cellText, type GridPlace, placeIn } from './cell-text.ts';
import { type ColumnLine, columnLine } from './column-line.ts';
import { type Grid, type GridCell, readGrid } from './read-grid.ts';

/** A grid with the text of its cells, in their order. */
interface Drawing {
  readonly type: 'drawing';
  readonly grid: Grid;
  readonly written: readonly CellText[];
}

interface DrawingFault extends GridPlace {
  readonly type: 'fault';
  readonly reason: string;
}

/** Of a cell that is not there. */
export const noText: CellText = { lines: [], start: { line: 0, index: 0 }, end: { line: 0, index: 0 } };

/** Reads a grid of lines. Editors differ in how wide they show wide characters: the drawing says which one its author sees. */
export function readDrawing(lines: readonly string[]): Drawing | DrawingFault {
  const wide = lines.map((line) => columnLine(line, 2));
  const drawing = readColumns(wide);
  if (drawing.type === 'drawing' || wide.every(({ starts }) => starts === undefined)) return drawing;
  const narrow = readColumns(lines.map((line) => columnLine(line, 1)));
  return narrow.type === 'drawing' ? narrow : drawing;
}

function readColumns(lines: readonly ColumnLine[]): Drawing | DrawingFault {
  const grid = readGrid(lines);
  if (grid.type === 'fault')
    return { type: 'fault', reason: 'its lines do not meet here', ...placeIn(lines, grid.line, grid.column) };
  const written = grid.cells.map((cell) => cellText(cell, lines));
  for (const [index, cell] of grid.cells.entries()) {
    const stray = hasCornerAbove(cell, lines) ? strayBar(written[index]?.lines ?? []) : undefined;
    if (stray !== undefined) return { type: 'fault', reason: 'this `|` stands under no `+`', ...stray };
  }
  return { type: 'drawing', grid, written };
}

function hasCornerAbove({ left, right, top }: GridCell, lines: readonly ColumnLine[]): boolean {
  const columns = lines[top]?.columns ?? '';
  for (let column = left + 1; column < right; column += 1) if (columns[column] === '+') return true;
  return false;
}

/** A bar in words below a corner that no side comes from, which was meant as that side; tables and code within a cell may have some. */
function strayBar(lines: readonly CellLine[]): GridPlace | undefined {
  if (lines.some(({ text }) => /^\s*[|+]|[`$\\]/.test(text))) return undefined;
  const line = lines.find(({ text }) => text.includes('|'));
  return line === undefined ? undefined : { line: line.line, index: line.index + line.text.indexOf('|') };
}

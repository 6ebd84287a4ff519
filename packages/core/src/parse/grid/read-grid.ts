import type { TableColumn } from '../../model/nodes/table.ts';
import type { ColumnLine } from './column-line.ts';

/** A cell as it is drawn: its corners, and its place in the table; all count from 0. */
export interface GridCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Grid {
  readonly type: 'grid';
  /** By rows, and within a row from left to right. */
  readonly cells: readonly GridCell[];
  readonly columns: readonly TableColumn[];
  /** How wide each column is drawn, in characters. */
  readonly widths: readonly number[];
  readonly rows: number;
  readonly headRows: number;
}

/** Where lines of the drawing do not meet: the line and the column, from 0. */
export interface GridFault {
  readonly type: 'fault';
  readonly line: number;
  readonly column: number;
}

interface OpenCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface ClosedCell extends OpenCell {
  readonly bottom: number;
}

/**
 * Reads the drawing of a grid table from top to bottom. At each line that has a rule under some of the cells, these end, and others begin
 * below them: at each corner from which a side goes down to another corner. The work grows with the size of the drawing.
 */
export function readGrid(lines: readonly ColumnLine[]): Grid | GridFault {
  const width = lines[0]?.columns.length ?? 0;
  for (const [line, { columns }] of lines.entries()) {
    if (!isSide(columns[columns.length - 1])) return { type: 'fault', line, column: columns.length };
  }
  const closed = traceCells(lines, width);
  return 'type' in closed ? closed : layOut(closed, lines);
}

function traceCells(lines: readonly ColumnLine[], width: number): readonly ClosedCell[] | GridFault {
  const goesDown = findSides(lines);
  const openBelow = (left: number, right: number, top: number): OpenCell[] => {
    const cells: OpenCell[] = [];
    let start = left;
    for (let column = left + 1; column <= right; column += 1) {
      const isCorner = lines[top]?.columns[column] === '+' && goesDown[top + 1]?.[column] === 1;
      if (column < right && !isCorner) continue;
      cells.push({ left: start, right: column, top });
      start = column;
    }
    return cells;
  };
  const closed: ClosedCell[] = [];
  let open: readonly OpenCell[] = openBelow(0, width - 1, 0);
  for (let line = 1; line < lines.length; line += 1) {
    const columns = lines[line]?.columns ?? '';
    const next: OpenCell[] = [];
    // The part of the line over which cells end side by side.
    let ended: { left: number; right: number } | undefined;
    const beginBelow = (): void => {
      if (ended !== undefined) next.push(...openBelow(ended.left, ended.right, line));
      ended = undefined;
    };
    for (const cell of open) {
      if (isRuleBetween(columns, cell.left, cell.right)) {
        closed.push({ ...cell, bottom: line });
        ended = { left: ended?.left ?? cell.left, right: cell.right };
        continue;
      }
      if (!isSide(columns[cell.left])) return { type: 'fault', line, column: cell.left };
      // At the right, text may reach over the edge or end before it, as in Pandoc.
      const side = cell.right < width - 1 ? cell.right : Math.max(columns.length - 1, cell.left + 1);
      if (!isSide(columns[side])) return { type: 'fault', line, column: side };
      // What is not closed by the last line never is.
      if (line === lines.length - 1) return { type: 'fault', line, column: cell.left + 1 };
      beginBelow();
      next.push(cell);
    }
    beginBelow();
    open = next;
  }
  return closed;
}

/** For each character, whether it stands on a side that goes down to a corner: 1 or 0. */
function findSides(lines: readonly ColumnLine[]): readonly Uint8Array[] {
  const sides: Uint8Array[] = [];
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const columns = lines[line]?.columns ?? '';
    const below = sides[line + 1];
    const here = new Uint8Array(columns.length);
    for (let column = 0; column < columns.length; column += 1) {
      const character = columns[column];
      here[column] = character === '+' ? 1 : character === '|' ? (below?.[column] ?? 0) : 0;
    }
    sides[line] = here;
  }
  return sides;
}

function isSide(character: string | undefined): boolean {
  return character === '|' || character === '+';
}

function isRuleBetween(columns: ArrayLike<string>, left: number, right: number): boolean {
  if (columns[left] !== '+' || columns[right] !== '+' || right - left < 2) return false;
  for (let column = left + 1; column < right; column += 1) {
    if (!'-=:+'.includes(columns[column] || ' ')) return false;
  }
  return true;
}

/** Rows and columns of cells: each corner begins one, but where two rules follow each other there is no row. */
function layOut(cells: readonly ClosedCell[], lines: readonly ColumnLine[]): Grid {
  const corners = numbered(cells.flatMap(({ left, right }) => [left, right]));
  const rules = numbered(cells.flatMap(({ top, bottom }) => [top, bottom]));
  const rowAt = new Map<number, number>();
  let rows = 0;
  let before: number | undefined;
  for (const line of rules.keys()) {
    if (before !== undefined && line - before > 1) rows += 1;
    rowAt.set(line, rows);
    before = line;
  }
  const placed = cells.map((cell) => {
    const [row, column] = [rowAt.get(cell.top) ?? 0, corners.get(cell.left) ?? 0];
    const rowSpan = (rowAt.get(cell.bottom) ?? 0) - row;
    return { ...cell, row, column, rowSpan, colSpan: (corners.get(cell.right) ?? 0) - column };
  });
  const headLine = findHead(lines, [...rules.keys()]);
  const edges = [...corners.keys()];
  const aligned = lines[headLine ?? 0]?.columns ?? '';
  return {
    type: 'grid',
    cells: placed
      .filter(({ rowSpan }) => rowSpan > 0)
      .toSorted((a, b) => a.row - b.row || a.column - b.column),
    columns: edges.slice(1).map((edge, index) => columnOf(aligned, edges[index] ?? 0, edge)),
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0) - 1),
    rows,
    headRows: headLine === undefined ? 0 : (rowAt.get(headLine) ?? 0),
  };
}

/** Different numbers, the smallest first, each with its place among them. */
function numbered(numbers: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return new Map(sorted.map((number, index) => [number, index]));
}

/** The line of `=` under the head. When the last line is one, too, the one before it begins the table's foot. */
function findHead(lines: readonly ColumnLine[], rules: readonly number[]): number | undefined {
  const last = rules.at(-1);
  const isDouble = (line: number) => isDoubleRule(lines[line]?.columns ?? '');
  const doubles = rules.filter((line) => line > 0 && line !== last && isDouble(line));
  const hasFoot = last !== undefined && isDouble(last);
  return hasFoot && doubles.length < 2 ? undefined : doubles[0];
}

function isDoubleRule(columns: ArrayLike<string>): boolean {
  for (let column = 0; column < columns.length; column += 1) {
    if (!'=:+'.includes(columns[column] || ' ')) return false;
  }
  return true;
}

/** Colons at the ends of a column's part of the rule say how it is set. */
function columnOf(rule: ArrayLike<string>, left: number, right: number): TableColumn {
  const [first, last] = [rule[left + 1] === ':', rule[right - 1] === ':'];
  if (first && last) return { align: 'center' };
  if (last) return { align: 'right' };
  return first ? { align: 'left' } : {};
}

import type { Table } from '../model/nodes/table.ts';
import type { TableCell } from '../model/nodes/table-cell.ts';
import { columnLine } from '../parse/grid/column-line.ts';
import { readDrawing } from '../parse/grid/read-drawing.ts';

/** A cell in its place; rows and columns count from 0. */
interface PlacedCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

interface WrittenCell extends PlacedCell {
  readonly lines: readonly string[];
}

/** Writes the content of a cell, in lines of at most `width` characters where that can be. */
type WriteCell = (cell: TableCell, width: number) => string;

const narrowestColumn = 3;

/**
 * A table as Pandoc's grid, which has spans, blocks in cells and widths of columns. Undefined where it would read back as another one: with
 * headers elsewhere than in the head, gaps between cells, or a word that is longer than its column is wide. What is drawn is read to see that.
 */
export function writeGridTable(table: Table, writeCell: WriteCell): string | undefined {
  const rows = [...table.head, ...table.body];
  const hasOwnHeads = rows.some(({ cells }, row) =>
    cells.some(({ header = false }) => header !== row < table.head.length),
  );
  const placed = hasOwnHeads ? undefined : placeCells(table);
  if (placed === undefined) return undefined;
  const drawnWidths = ownWidths(table);
  const cells = placed.map((cell) => writeLines(cell, drawnWidths, writeCell));
  const widths = drawnWidths ?? neededWidths(table.columns.length, cells);
  const heights = neededHeights(rows.length, cells);
  const drawing = draw(table, cells, widths, heights);
  return readsBack(table, cells, drawing, drawnWidths) ? drawing.join('\n') : undefined;
}

/** The widths that an author drew: those in attributes are written with the caption. */
function ownWidths({ columns, attributes }: Table): readonly number[] | undefined {
  if (attributes?.values?.['widths'] !== undefined) return undefined;
  const widths = columns.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  return widths.length === columns.length && widths.every(Number.isInteger) ? widths : undefined;
}

function placeCells({ columns, head, body }: Table): readonly PlacedCell[] | undefined {
  const rows = [...head, ...body];
  const taken = rows.map(() => new Uint8Array(columns.length));
  const placed: PlacedCell[] = [];
  for (const [row, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const { rowSpan = 1, colSpan = 1 } = cell;
      const column = taken[row]?.indexOf(0) ?? -1;
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let across = column; across < column + colSpan; across += 1) {
          if (taken[down]?.[across] !== 0) return undefined;
          (taken[down] as Uint8Array)[across] = 1;
        }
      }
      placed.push({ cell, row, column, rowSpan, colSpan });
    }
  }
  return taken.every((row) => row.every((place) => place === 1)) ? placed : undefined;
}

function writeLines(
  placed: PlacedCell,
  widths: readonly number[] | undefined,
  writeCell: WriteCell,
): WrittenCell {
  const room = widths === undefined ? Number.POSITIVE_INFINITY : innerWidth(placed, widths) - 1;
  let lines: readonly string[] = [];
  // Marks take a place of their own in the lines: fewer words to a line leave it to them.
  for (let width = room; ; width -= 1) {
    lines = writeCell(placed.cell, width).split('\n');
    if (width <= 1 || lines.every((line) => widthOf(line) <= room)) return { ...placed, lines };
  }
}

function innerWidth({ column, colSpan }: PlacedCell, widths: readonly number[]): number {
  return sum(widths.slice(column, column + colSpan)) + colSpan - 1;
}

function widthOf(line: string): number {
  return columnLine(line, 2).columns.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** As wide as the longest line of a cell and a blank at each side of it; what spans widens the last of its columns. */
function neededWidths(count: number, cells: readonly WrittenCell[]): readonly number[] {
  const widths = Array.from({ length: count }, () => narrowestColumn);
  for (const cell of cells.toSorted((a, b) => a.colSpan - b.colSpan)) {
    const last = cell.column + cell.colSpan - 1;
    const missing = Math.max(...cell.lines.map(widthOf)) + 2 - innerWidth(cell, widths);
    if (missing > 0) widths[last] = (widths[last] ?? 0) + missing;
  }
  return widths;
}

function neededHeights(count: number, cells: readonly WrittenCell[]): readonly number[] {
  const heights = Array.from({ length: count }, () => 1);
  for (const { row, rowSpan, lines } of cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const last = row + rowSpan - 1;
    const missing = lines.length - sum(heights.slice(row, row + rowSpan)) - (rowSpan - 1);
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

function draw(
  { columns, head }: Table,
  cells: readonly WrittenCell[],
  widths: readonly number[],
  heights: readonly number[],
): readonly string[] {
  const [edges, rules] = [edgesOf(widths), edgesOf(heights)];
  const canvas = Array.from({ length: (rules.at(-1) ?? 0) + 1 }, () =>
    Array.from({ length: (edges.at(-1) ?? 0) + 1 }, () => ' '),
  );
  const put = (line: number, column: number, character: string): void => {
    (canvas[line] as string[])[column] = character;
  };
  for (const { row, column, rowSpan, colSpan, lines } of cells) {
    const [left = 0, right = 0] = [edges[column], edges[column + colSpan]];
    const [top = 0, bottom = 0] = [rules[row], rules[row + rowSpan]];
    const rule = (at: number) => (head.length > 0 && at === rules[head.length] ? '=' : '-');
    for (const line of [top, bottom]) {
      for (let at = left + 1; at < right; at += 1)
        if (canvas[line]?.[at] !== '+') put(line, at, canvas[line]?.[at] === '|' ? '+' : rule(line));
      for (const corner of [left, right]) put(line, corner, '+');
    }
    for (const side of [left, right]) {
      for (let at = top + 1; at < bottom; at += 1)
        if (canvas[at]?.[side] !== '+') put(at, side, '-='.includes(canvas[at]?.[side] ?? ' ') ? '+' : '|');
    }
    for (const [index, text] of lines.entries())
      for (const [at, character] of Array.from(columnLine(text, 2).columns).entries())
        put(top + 1 + index, left + 2 + at, character);
  }
  const aligned = head.length > 0 ? (rules[head.length] ?? 0) : 0;
  for (const [index, { align }] of columns.entries()) {
    if (align === 'left' || align === 'center') put(aligned, (edges[index] ?? 0) + 1, ':');
    if (align === 'right' || align === 'center') put(aligned, (edges[index + 1] ?? 0) - 1, ':');
  }
  return canvas.map((line) => line.join(''));
}

/** Where the lines between parts of these sizes stand, and the ones around them. */
function edgesOf(sizes: readonly number[]): readonly number[] {
  const edges = [0];
  for (const size of sizes) edges.push((edges.at(-1) ?? 0) + size + 1);
  return edges;
}

function readsBack(
  { columns, head }: Table,
  cells: readonly WrittenCell[],
  drawing: readonly string[],
  ownWidths: readonly number[] | undefined,
): boolean {
  const read = readDrawing(drawing);
  if (read.type === 'fault') return false;
  const { grid, written } = read;
  const isWrapped = written.some(({ lines }) => lines.length > 1);
  const hasWeights = columns.some(({ weight }) => weight !== undefined);
  return (
    grid.headRows === head.length &&
    grid.cells.length === cells.length &&
    isWrapped === hasWeights &&
    (ownWidths ?? grid.widths).every((width, index) => grid.widths[index] === width) &&
    grid.columns.every(({ align }, index) => align === columns[index]?.align) &&
    grid.cells.every((cell, index) => {
      const own = cells[index];
      const text = written[index]?.lines.map((line) => line.text).join('\n') ?? '';
      return (
        own?.row === cell.row &&
        own.column === cell.column &&
        own.rowSpan === cell.rowSpan &&
        own.colSpan === cell.colSpan &&
        own.lines.join('\n') === text
      );
    })
  );
}

import { type Node, walk } from '@octavo/core';
import type { GridCell, TableGrid } from './table-grid.ts';

/** The widths of a table's columns in twips, and whether its text must be smaller for it to fit. */
export interface ColumnWidths {
  readonly columnTwips: readonly number[];
  readonly small: boolean;
  /** Whether even then there is not room for every word: words are broken. */
  readonly breaksWords: boolean;
}

/** What the columns would take in the width of one character. */
interface ColumnNeed {
  /** The longest word. */
  readonly least: number;
  /** The longest word that reads badly in pieces: of addresses, paths and names in code, the parts. */
  readonly whole: number;
  /** The longest paragraph in one line. */
  readonly most: number;
}

/** A cell's margins, left and right, with a little for what is not measured. */
const marginTwips = 270;

/** How wide a character is, on average, in text of one point; numbers and capitals are wider than words. */
const characterEm = 0.56;

/** Text sizes of tables in points. */
export interface TableTextSizes {
  readonly normalPt: number;
  readonly smallPt: number;
}

/**
 * Widths from what the cells hold, as browsers lay out tables (CSS 2.2 §17.5.2.2): as wide as the longest paragraphs
 * where there is room, else room is dealt out by need. Characters are counted, not measured: Word measures again.
 */
export function columnWidths(
  grid: TableGrid,
  widthTwips: number,
  {
    sizes,
    weights = [],
  }: { readonly sizes: TableTextSizes; readonly weights?: readonly (number | undefined)[] },
): ColumnWidths {
  const needs = columnNeeds(grid);
  if (weights.some((weight) => weight !== undefined))
    return weightedWidths(needs, widthTwips, { sizes, weights });
  const normal = widthsAt(sizes.normalPt, needs);
  if (sum(normal.most) <= widthTwips)
    return { columnTwips: normal.most.map(Math.round), small: false, breaksWords: false };
  if (sum(normal.least) <= widthTwips) {
    return { columnTwips: shareOut(normal.least, normal.most, widthTwips), small: false, breaksWords: false };
  }
  const { least, most, whole } = widthsAt(sizes.smallPt, needs);
  return {
    columnTwips: shareOut(cutTo(least, widthTwips), most, widthTwips),
    small: true,
    breaksWords: sum(whole) > widthTwips,
  };
}

/** Columns with weights share by them what the others, as wide as what they hold, leave of the width. */
function weightedWidths(
  needs: readonly ColumnNeed[],
  widthTwips: number,
  { sizes, weights }: { readonly sizes: TableTextSizes; readonly weights: readonly (number | undefined)[] },
): ColumnWidths {
  const { least, most } = widthsAt(sizes.normalPt, needs);
  const total = weights.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  // At least a third of the width is for those that asked for a part of it.
  const taken = most.map((width, index) => (weights[index] === undefined ? width : 0));
  const room = (widthTwips * 2) / 3;
  const scale = sum(taken) > room ? room / sum(taken) : 1;
  const rest = widthTwips - sum(taken) * scale;
  const columnTwips = needs.map((_, index) => {
    const weight = weights[index];
    const width = weight === undefined ? (taken[index] ?? 0) * scale : (rest * weight) / total;
    return Math.max(1, Math.floor(width));
  });
  const breaksWords = least.some((width, index) => width > (columnTwips[index] ?? 0) + 1);
  return { columnTwips, small: breaksWords, breaksWords: false };
}

function widthsAt(
  sizePt: number,
  needs: readonly ColumnNeed[],
): {
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly whole: readonly number[];
} {
  const characterTwips = sizePt * characterEm * 20;
  return {
    least: needs.map((need) => need.least * characterTwips + marginTwips),
    most: needs.map((need) => need.most * characterTwips + marginTwips),
    whole: needs.map((need) => need.whole * characterTwips + marginTwips),
  };
}

/** Cuts the widest columns, all to one width, until the sum fits: in them words are broken, in the others none is. */
function cutTo(widths: readonly number[], widthTwips: number): readonly number[] {
  if (sum(widths) <= widthTwips) return widths;
  const rising = widths.toSorted((left, right) => left - right);
  let rest = widthTwips;
  for (const [index, width] of rising.entries()) {
    const share = rest / (rising.length - index);
    if (width > share) return widths.map((wish) => Math.min(wish, share));
    rest -= width;
  }
  return widths;
}

/** Deals out what is left of the width by how much more each column could use. */
function shareOut(least: readonly number[], most: readonly number[], widthTwips: number): readonly number[] {
  const spare = Math.max(0, widthTwips - sum(least));
  // A column with very much text gets more than others, but less than in proportion.
  const wishes = most.map((wish, index) => Math.sqrt(Math.max(0, wish - (least[index] ?? 0))));
  const total = sum(wishes);
  const exact = least.map((width, index) =>
    total === 0 ? width + spare / least.length : width + (spare * (wishes[index] ?? 0)) / total,
  );
  return exact.map((width) => Math.max(1, Math.floor(width)));
}

/** Where a reader does not mind that a line ends. */
const divisible = /[\s/\\._=:@?&-]+/;

/** A table is tried in several widths, and its columns need the same in each. */
function columnNeeds(grid: TableGrid): readonly ColumnNeed[] {
  const known = needsOfGrids.get(grid) ?? countNeeds(grid);
  needsOfGrids.set(grid, known);
  return known;
}

const needsOfGrids = new WeakMap<TableGrid, readonly ColumnNeed[]>();

function countNeeds({ columnCount, rows }: TableGrid): readonly ColumnNeed[] {
  const needs = Array.from({ length: columnCount }, () => ({ least: 2, whole: 2, most: 3 }));
  for (const row of rows) {
    for (const cell of row.cells) {
      const lines = linesOf(cell);
      // Headings of columns are bold.
      const weight = row.header || cell.cell?.header === true ? 1.1 : 1;
      const most = weight * longest(lines, textWidth);
      const least =
        weight *
        longest(
          lines.flatMap((line) => line.split(/\s+/)),
          wordWidth,
        );
      const whole =
        weight *
        longest(
          lines.flatMap((line) => line.split(divisible)),
          wordWidth,
        );
      for (let across = 0; across < cell.columnSpan; across += 1) {
        const need = needs[cell.column + across];
        if (need === undefined) continue;
        need.least = Math.max(need.least, Math.min(least, least / cell.columnSpan + 1));
        need.whole = Math.max(need.whole, Math.min(whole, whole / cell.columnSpan + 1));
        need.most = Math.max(need.most, most / cell.columnSpan);
      }
    }
  }
  return needs;
}

/** Without spreading: a cell may hold more lines than a call takes arguments. */
function longest(texts: readonly string[], width: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, width(text)), 0);
}

/** The text of each paragraph of a cell. */
function linesOf({ cell }: GridCell): readonly string[] {
  if (cell === undefined) return [];
  const lines: string[] = [];
  for (const node of walk(cell)) {
    if (startsLine(node)) lines.push('');
    else lines.push((lines.pop() ?? '') + ownText(node));
  }
  return lines.flatMap((line) => line.split('\n'));
}

function startsLine(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'listItem';
}

function ownText(node: Node): string {
  switch (node.type) {
    case 'inlineCode':
      // Code is a little wider than words.
      return node.value.replace(/\S+/g, (word) => word + 'x'.repeat(Math.ceil(word.length / 8)));
    case 'text':
    case 'inlineMath':
    case 'codeBlock':
      return node.value;
    case 'crossReference':
    case 'citation':
      return node.raw;
    case 'lineBreak':
      return '\n';
    case 'image':
      // About an inch, until pictures in cells are measured.
      return 'x'.repeat(14);
    default:
      return '';
  }
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/gu;

/** East Asian characters are twice as wide as others, and a line may break after each. */
function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

function wordWidth(word: string): number {
  return word.search(wide) !== -1 ? Math.min(textWidth(word), 6) : word.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { TableColumnWidth } from '../internals/layout-node.ts';
import type { TableLines } from './table/settle-columns.ts';
import { settleColumns } from './table/settle-columns.ts';
import * as share from './table/share-width.ts';
import { unwrapColumns } from './table/unwrap-columns.ts';
import { wordFloors } from './table/word-floors.ts';

/** What tells how widths are best shared, asked for only where columns do not get all they want. */
export interface ColumnContents {
  /** The least width of a column when its words are divided at hyphens. */
  readonly leastWidth: (column: number) => number;
  readonly rows: number;
  /** About the lines that the table takes at such widths of its columns. */
  readonly count: (widths: readonly number[]) => TableLines;
  /** The widest of the cells of a column that stand on one line at such a width. */
  readonly widestLine?: (column: number, widthPt: number) => number;
}

/**
 * Widths for a table's columns within `availablePt`, by what they hold at least and at most (CSS Tables 3 §4.5). Columns that need
 * little get what they want; the others share the rest, so that the table is low. Where words do not fit, they are divided at hyphens;
 * where even that is not enough, anywhere: nothing is wider than the table.
 */
export function fitColumns(
  columns: readonly TableColumnWidth[],
  availablePt: number,
  contents: ColumnContents = contentsOf(columns),
): readonly number[] {
  const fixedPt = columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : 0), 0);
  const scale = fixedPt > availablePt ? availablePt / fixedPt : 1;
  const elastic = columns.flatMap((column, index) => (typeof column.width === 'number' ? [] : [index]));
  const fixed = columns.map(({ width }) => (typeof width === 'number' ? width * scale : 0));
  const withFixed = (widths: readonly number[]): readonly number[] => {
    const all = [...fixed];
    for (const [at, index] of elastic.entries()) all[index] = widths[at] ?? 0;
    return all;
  };
  return withFixed(
    shareWidth(
      elastic.map((index) => columns[index] as TableColumnWidth),
      Math.max(0, availablePt - fixedPt * scale),
      {
        leastWidth: (at) => contents.leastWidth(elastic[at] ?? 0),
        rows: contents.rows,
        count: (widths) => contents.count(withFixed(widths)),
        widestLine: (at, widthPt) => contents.widestLine?.(elastic[at] ?? 0, widthPt) ?? 0,
      },
    ),
  );
}

/** What is known of columns by their measures alone. */
function contentsOf(columns: readonly TableColumnWidth[]): ColumnContents {
  return {
    leastWidth: (column) => columns[column]?._minWidth ?? 0,
    rows: 1,
    count: (widths) => {
      const lines = columns.map(({ _maxWidth }, at) => share.linesIn(_maxWidth, widths[at]));
      return { ofRows: Math.max(0, ...lines), ofCells: share.sum(lines) };
    },
  };
}

/** Short columns are broken into lines only where the table gets clearly lower by it. */
const clearlyFewer = 0.85;

function shareWidth(
  columns: readonly TableColumnWidth[],
  availablePt: number,
  { leastWidth, rows, count, widestLine }: Required<ColumnContents>,
): readonly number[] {
  const wanted = columns.map((column) => column._maxWidth);
  const words = columns.map((column) => column._minWidth);
  const wantedPt = share.sum(wanted);
  if (wantedPt <= availablePt) return share.stretchStars(columns, availablePt - wantedPt);
  const least = (): readonly number[] => words.map((_, at) => leastWidth(at));
  const floors = share.sum(words) <= availablePt ? [words] : wordFloors(least(), words, availablePt);
  const weights = wanted.map(Math.sqrt);
  const lines = (widths: readonly number[]): number => count(widths).ofRows;
  const widths = lowest(
    floors.flatMap((floor) =>
      [
        share.pour(wanted, weights, availablePt),
        share.pourByWeight(wanted, weights, availablePt),
        share.interpolate(floor, wanted, availablePt),
      ].map((widths) => share.raiseToMinimum(widths, floor)),
    ),
    lines,
  );
  const floor = (column: number, widthPt: number): number => {
    const isWhole = widthPt >= (wanted[column] ?? 0) - 0.01;
    return isWhole ? widthPt : Math.max(Math.min(words[column] ?? 0, widthPt), widestLine(column, widthPt));
  };
  return settleColumns(unwrapColumns(widths, { wanted, floor, lines }), { rows, floor, count });
}

/** The first, unless the table gets clearly lower by another. */
function lowest(
  candidates: readonly (readonly number[])[],
  lines: (widths: readonly number[]) => number,
): readonly number[] {
  const [first = [], ...others] = candidates;
  let best = { widths: first, count: lines(first) * clearlyFewer };
  for (const widths of others) {
    const count = lines(widths);
    if (count < best.count) best = { widths, count };
  }
  return best.widths;
}

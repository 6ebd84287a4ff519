import type { TableColumnWidth } from '../internals/layout-node.ts';

/**
 * Widths for a table's columns within `availablePt`. Columns that need little get what they need; the others share the
 * rest by what they hold. Where even the longest words do not fit, they will be broken: nothing is wider than the table.
 */
export function fitColumns(columns: readonly TableColumnWidth[], availablePt: number): readonly number[] {
  const fixedPt = columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : 0), 0);
  const elastic = columns.filter(({ width }) => typeof width !== 'number');
  const scale = fixedPt > availablePt ? availablePt / fixedPt : 1;
  const widths = shareWidth(elastic, Math.max(0, availablePt - fixedPt * scale));
  let next = 0;
  return columns.map(({ width }) => {
    if (typeof width === 'number') return width * scale;
    next += 1;
    return widths[next - 1] ?? 0;
  });
}

function shareWidth(columns: readonly TableColumnWidth[], availablePt: number): readonly number[] {
  const wanted = columns.map((column) => column._maxWidth);
  const needed = columns.map((column) => column._minWidth);
  const wantedPt = sum(wanted);
  if (wantedPt <= availablePt) return stretchStars(columns, wanted, availablePt - wantedPt);
  const sharePt = availablePt / Math.max(1, columns.length);
  const floors = sum(needed) > availablePt ? needed.map((width) => Math.min(width, sharePt)) : needed;
  const weights = wanted.map(Math.sqrt);
  const whole = raiseToMinimum(pour(wanted, weights, availablePt), floors);
  const weighed = raiseToMinimum(pourByWeight(wanted, weights, availablePt), floors);
  return mostLines(wanted, weighed) <= mostLines(wanted, whole) * clearlyFewer ? weighed : whole;
}

/** Short columns are broken into lines only where the table gets clearly lower by it. */
const clearlyFewer = 0.85;

/** About the lines of the highest cell. */
function mostLines(wanted: readonly number[], widths: readonly number[]): number {
  return Math.max(...wanted.map((wish, index) => Math.ceil(wish / Math.max(1, widths[index] ?? 0) - 0.01)));
}

/** Shares by weight; what a column does not need goes to the others. */
function pourByWeight(
  wishes: readonly number[],
  weights: readonly number[],
  availablePt: number,
): readonly number[] {
  const widths = wishes.map(() => 0);
  let open = wishes.map((_, index) => index);
  let restPt = availablePt;
  while (open.length > 0) {
    const perWeight = restPt / Math.max(1e-9, sum(open.map((index) => weights[index] ?? 0)));
    const content = open.filter((index) => (wishes[index] ?? 0) <= perWeight * (weights[index] ?? 0));
    for (const index of content.length === 0 ? open : content) {
      widths[index] = content.length === 0 ? perWeight * (weights[index] ?? 0) : (wishes[index] ?? 0);
      restPt -= widths[index] ?? 0;
    }
    open = content.length === 0 ? [] : open.filter((index) => !content.includes(index));
  }
  return widths;
}

function stretchStars(
  columns: readonly TableColumnWidth[],
  widths: readonly number[],
  restPt: number,
): readonly number[] {
  const stars = columns.filter(({ width }) => width !== 'auto').length;
  return widths.map((width, index) => (columns[index]?.width === 'auto' ? width : width + restPt / stars));
}

/** Gives each its wish where an equal share covers it; the rest is shared among the others by weight. */
function pour(wishes: readonly number[], weights: readonly number[], availablePt: number): readonly number[] {
  const widths = wishes.map(() => 0);
  let open = wishes.map((_, index) => index);
  let restPt = availablePt;
  for (;;) {
    const sharePt = restPt / Math.max(1, open.length);
    const content = open.filter((index) => (wishes[index] ?? 0) <= sharePt);
    if (content.length === 0) break;
    for (const index of content) {
      widths[index] = wishes[index] ?? 0;
      restPt -= widths[index] ?? 0;
    }
    open = open.filter((index) => !content.includes(index));
  }
  const total = open.reduce((weight, index) => weight + (weights[index] ?? 0), 0);
  for (const index of open) widths[index] = total === 0 ? 0 : (restPt * (weights[index] ?? 0)) / total;
  return widths;
}

/** Takes from the columns that have more than their longest word what others lack for theirs. */
function raiseToMinimum(widths: readonly number[], needed: readonly number[]): readonly number[] {
  const lackPt = sum(widths.map((width, index) => Math.max(0, (needed[index] ?? 0) - width)));
  if (lackPt === 0) return widths;
  const spare = widths.map((width, index) => Math.max(0, width - (needed[index] ?? 0)));
  const sparePt = sum(spare);
  const part = Math.min(1, lackPt / sparePt);
  return widths.map((width, index) => Math.max(needed[index] ?? 0, width - (spare[index] ?? 0) * part));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import type { TableColumnWidth } from '../../internals/layout-node.ts';

/** About the lines of text that would take so much on one. */
export function linesIn(textPt: number, widthPt = 0): number {
  return Math.ceil(textPt / Math.max(1, widthPt) - 0.01);
}

/** Between what columns need and what they want, all by the same part of the difference (CSS 2.1 §17.5.2.2). */
export function interpolate(
  needed: readonly number[],
  wanted: readonly number[],
  availablePt: number,
): readonly number[] {
  const neededPt = sum(needed);
  const part = Math.max(0, Math.min(1, (availablePt - neededPt) / Math.max(1e-9, sum(wanted) - neededPt)));
  return needed.map((need, column) => need + part * ((wanted[column] ?? 0) - need));
}

/** What columns want; those that are not `auto` share what is left. */
export function stretchStars(columns: readonly TableColumnWidth[], restPt: number): readonly number[] {
  const stars = columns.filter(({ width }) => width !== 'auto').length;
  return columns.map(({ width, _maxWidth }) => (width === 'auto' ? _maxWidth : _maxWidth + restPt / stars));
}

/** Shares by weight; what a column does not need goes to the others. */
export function pourByWeight(
  wishes: readonly number[],
  weights: readonly number[],
  availablePt: number,
): readonly number[] {
  return share({ wishes, judged: weights, weights }, availablePt);
}

/** Gives each its wish where an equal share covers it; the rest is shared among the others by weight. */
export function pour(
  wishes: readonly number[],
  weights: readonly number[],
  availablePt: number,
): readonly number[] {
  return share({ wishes, judged: wishes.map(() => 1), weights }, availablePt);
}

interface Shares {
  readonly wishes: readonly number[];
  /** Weights of the shares that a wish is granted within. */
  readonly judged: readonly number[];
  /** Weights by which those get the rest whose wish is not granted. */
  readonly weights: readonly number[];
}

function share({ wishes, judged, weights }: Shares, availablePt: number): readonly number[] {
  const widths = wishes.map(() => 0);
  const weightOf = (of: readonly number[], indices: readonly number[]): number =>
    sum(indices.map((index) => of[index] ?? 0));
  let open = wishes.map((_, index) => index);
  let restPt = availablePt;
  for (;;) {
    const unitPt = restPt / Math.max(1e-9, weightOf(judged, open));
    const granted = new Set(open.filter((index) => (wishes[index] ?? 0) <= unitPt * (judged[index] ?? 0)));
    if (granted.size === 0) break;
    for (const index of granted) {
      widths[index] = wishes[index] ?? 0;
      restPt -= widths[index] ?? 0;
    }
    open = open.filter((index) => !granted.has(index));
  }
  const unitPt = restPt / Math.max(1e-9, weightOf(weights, open));
  for (const index of open) widths[index] = unitPt * (weights[index] ?? 0);
  return widths;
}

/** Takes from the columns that have more than their longest word what others lack for theirs. */
export function raiseToMinimum(widths: readonly number[], needed: readonly number[]): readonly number[] {
  const lackPt = sum(widths.map((width, index) => Math.max(0, (needed[index] ?? 0) - width)));
  if (lackPt === 0) return widths;
  const spare = widths.map((width, index) => Math.max(0, width - (needed[index] ?? 0)));
  const sparePt = sum(spare);
  const part = Math.min(1, lackPt / sparePt);
  return widths.map((width, index) => Math.max(needed[index] ?? 0, width - (spare[index] ?? 0) * part));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

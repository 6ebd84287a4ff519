import { sum } from './share-width.ts';

/** A word in two parts: of about a half each, with a hyphen. */
const halfWord = 0.58;

/**
 * Floors for columns whose longest words do not all fit, the better looking first: words divided in few columns, and into two parts
 * rather than three; then words divided in all of them, which leaves more room to long texts. Where even the parts of words do not fit,
 * no column has more than its share.
 */
export function wordFloors(
  least: readonly number[],
  words: readonly number[],
  availablePt: number,
): readonly (readonly number[])[] {
  if (sum(least) >= availablePt) return [shrinkToFit(least, availablePt)];
  const halves = words.map((word, column) => Math.max(least[column] ?? 0, word * halfWord));
  const bases = sum(halves) <= availablePt ? [halves, least] : [least];
  return bases.flatMap((base) => [growWhole(base, words, availablePt - sum(base)), base]);
}

/** Columns that lack least for their longest word get it. */
function growWhole(base: readonly number[], words: readonly number[], restPt: number): readonly number[] {
  const floors = [...base];
  let leftPt = restPt;
  const lacks = words.map((word, column) => ({ column, lackPt: word - (base[column] ?? 0) }));
  for (const { column, lackPt } of lacks.sort((one, other) => one.lackPt - other.lackPt)) {
    if (lackPt > leftPt) break;
    floors[column] = words[column] ?? 0;
    leftPt -= lackPt;
  }
  return floors;
}

/** Cuts the widest columns down until all fit. */
function shrinkToFit(widths: readonly number[], availablePt: number): readonly number[] {
  let openPt = availablePt;
  let open = widths.map((_, column) => column);
  for (;;) {
    const sharePt = openPt / Math.max(1, open.length);
    const content = open.filter((column) => (widths[column] ?? 0) <= sharePt);
    if (content.length === 0) return widths.map((width) => Math.min(width, sharePt));
    openPt -= sum(content.map((column) => widths[column] ?? 0));
    open = open.filter((column) => !content.includes(column));
    if (open.length === 0) return widths;
  }
}

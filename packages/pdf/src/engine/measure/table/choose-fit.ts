/** The room that a table may take, and how small its text may become (its own size is 1). */
export interface FitRoom {
  readonly widthPt: number;
  /** Width of the text block on a page that is turned; absent where the table cannot turn it. */
  readonly landscapeWidthPt?: number | undefined;
  readonly smallestScale: number;
  /** Columns at the beginning that each part repeats when the table is divided. */
  readonly repeatedColumns: number;
}

/** How a table is made to fit. */
export interface TableFit {
  readonly scale: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly parts: readonly (readonly number[])[];
  readonly repeatedColumns: number;
}

/**
 * Makes a table that is too wide smaller, down to the least readable size; then turns its page; then divides its columns
 * among parts of about the same width.
 *
 * @param needs the least width that each column is readable at, padding and rules included, at scale 1
 */
export function chooseFit(needs: readonly number[], room: FitRoom): TableFit {
  const { widthPt, landscapeWidthPt, smallestScale } = room;
  const all = needs.map((_, index) => index);
  const neededPt = needs.reduce((sum, need) => sum + need, 0);
  const whole = { parts: [all], repeatedColumns: 0 };
  const scaleAt = (roomPt: number): number => Math.min(1, Math.floor((roomPt / neededPt) * 1000) / 1000);
  if (scaleAt(widthPt) >= smallestScale)
    return { scale: scaleAt(widthPt), orientation: 'portrait', ...whole };
  if (landscapeWidthPt !== undefined && scaleAt(landscapeWidthPt) >= smallestScale) {
    return { scale: scaleAt(landscapeWidthPt), orientation: 'landscape', ...whole };
  }
  const partPt = (landscapeWidthPt ?? widthPt) / smallestScale;
  const orientation = landscapeWidthPt === undefined ? 'portrait' : 'landscape';
  return { scale: smallestScale, orientation, ...divideColumns(needs, partPt, room.repeatedColumns) };
}

function divideColumns(needs: readonly number[], partPt: number, wished: number) {
  const headPt = needs.slice(0, wished).reduce((sum, need) => sum + need, 0);
  // Columns that take half of a part leave no room for what they head.
  const repeatedColumns = headPt > partPt / 2 ? 0 : wished;
  const fill = (limitPt: number) => fillParts(needs, limitPt, repeatedColumns);
  const { length } = fill(partPt);
  let low = 0;
  let high = partPt;
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length <= length) high = middle;
    else low = middle;
  }
  return { parts: fill(high), repeatedColumns };
}

/** Fills parts one after the other; each has at least one column besides the repeated ones. */
function fillParts(
  needs: readonly number[],
  limitPt: number,
  repeatedColumns: number,
): readonly (readonly number[])[] {
  const head = needs.slice(0, repeatedColumns).map((_, index) => index);
  const headPt = head.reduce((sum, index) => sum + (needs[index] ?? 0), 0);
  const parts: number[][] = [];
  let filledPt = 0;
  for (let index = repeatedColumns; index < needs.length; index += 1) {
    const need = needs[index] ?? 0;
    const last = parts.at(-1);
    if (last !== undefined && filledPt + need <= limitPt) {
      last.push(index);
      filledPt += need;
      continue;
    }
    parts.push([...head, index]);
    filledPt = headPt + need;
  }
  return parts.length === 0 ? [head] : parts;
}

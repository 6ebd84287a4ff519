import type { Paragraph } from './paragraph.ts';

/** How many lines a paragraph takes in a width when each is filled with what fits; what is wider than a line takes several. */
export function countLines({ units }: Pick<Paragraph, 'units'>, widthPt: number): number {
  let lines = 1;
  let filledPt = 0;
  for (const { widthPt: unitPt, spacePt, isLineEnd } of units) {
    const wordPt = unitPt - spacePt;
    if (filledPt > 0 && filledPt + wordPt > widthPt + hairPt) {
      lines += 1;
      filledPt = 0;
    }
    if (wordPt > widthPt + hairPt) lines += Math.ceil(wordPt / Math.max(1, widthPt)) - 1;
    filledPt += unitPt;
    if (isLineEnd) {
      lines += 1;
      filledPt = 0;
    }
  }
  return units.at(-1)?.isLineEnd === true ? lines - 1 : lines;
}

/** Widths are sums of many. */
const hairPt = 0.05;

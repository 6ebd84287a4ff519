import type { LineBreakingOptions } from './line-breaking-options.ts';

/** What a line has to be fitted with. Lengths in points. */
export interface LineMaterial {
  /** What the line lacks of its measure; negative where it has too much. */
  readonly lackPt: number;
  readonly stretchPt: number;
  readonly shrinkPt: number;
  readonly flexPt: number;
}

/** How far the spaces and the letters of a line are moved, each as a part of what they allow: -1 to 1, spaces also beyond 1. */
export interface LineFit {
  readonly gapRatio: number;
  readonly letterRatio: number;
}

/** A line in which nothing is moved. */
export const naturalFit: LineFit = { gapRatio: 0, letterRatio: 0 };

/**
 * By how much the spaces of a justified line must grow (as a multiple of their stretch) or shrink (negative, as a multiple of
 * their shrink). Letters go along, `letterShare` times as fast, up to their bounds. Below -1 the line is too full.
 */
export function gapRatio(lackPt: number, spacePt: number, flexPt: number, letterShare: number): number {
  if (letterShare === 0) return divide(lackPt, spacePt);
  const size = Math.abs(lackPt);
  const boundPt = spacePt / letterShare + flexPt;
  const ratio =
    size <= boundPt ? divide(size, spacePt + letterShare * flexPt) : divide(size - flexPt, spacePt);
  return lackPt < 0 ? -ratio : ratio;
}

function divide(lengthPt: number, roomPt: number): number {
  if (Math.abs(lengthPt) < 1e-6) return 0;
  return roomPt > 0 ? lengthPt / roomPt : lengthPt * Number.POSITIVE_INFINITY;
}

/** How a justified line is set; as it is where neither spaces nor letters can fill it, short where they would be torn apart. */
export function fitLine(
  { lackPt, stretchPt, shrinkPt, flexPt }: LineMaterial,
  options: LineBreakingOptions,
): LineFit {
  const { letterShare } = options;
  const ratio = gapRatio(lackPt, lackPt < 0 ? shrinkPt : stretchPt, flexPt, letterShare);
  if (ratio === Number.POSITIVE_INFINITY) return naturalFit;
  // A line that is left short is as loose as those about it may be.
  const gap = ratio > options.shortLineRatio ? 1 : Math.max(-1, ratio);
  return { gapRatio: gap, letterRatio: Math.max(-1, Math.min(1, gap * letterShare)) };
}

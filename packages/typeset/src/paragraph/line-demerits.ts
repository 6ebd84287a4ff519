import type { LineBreakingOptions } from './line-breaking-options.ts';

/** A line between two breaks, as its price sees it. */
export interface PricedLine {
  /** See `gapRatio`. */
  readonly ratio: number;
  readonly penalty: number;
  readonly fitness: number;
  readonly fitnessBefore: number;
  readonly isHyphen: boolean;
  readonly isHyphenBefore: boolean;
}

/** Ratios beyond this are as bad as any. */
const worstRatio = 30;

/** Tight, decent, loose or very loose: neighbours should not be further apart than one step (Knuth and Plass 1981). */
export function fitnessClass(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/**
 * What a line costs: the squares of its badness and penalty, and what it costs beside the line above. Badness grows with the
 * square of the ratio, not with its cube as TeX's does: in narrow columns, where most lines are far from natural, cubes would
 * buy a hyphen for every little gain.
 */
export function lineDemerits(line: PricedLine, options: LineBreakingOptions): number {
  const size = Math.min(worstRatio, Math.abs(line.ratio));
  const price = options.linePenalty + 100 * size * size;
  const loose = line.ratio > options.looseRatio ? options.looseLineDemerits : 0;
  let demerits = loose + price * price + line.penalty * Math.abs(line.penalty);
  if (line.isHyphen && line.isHyphenBefore) demerits += options.doubleHyphenDemerits;
  if (Math.abs(line.fitness - line.fitnessBefore) > 1) demerits += options.contrastDemerits;
  return demerits;
}

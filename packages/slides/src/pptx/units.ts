/** English Metric Units: 12,700 to the point (ISO 29500-1 §20.1.10.16). */
export function emuOf(pt: number): number {
  return Math.round(pt * 12700);
}

/** Text sizes and spaces are hundredths of a point. */
export function hundredthsOf(pt: number): number {
  return Math.round(pt * 100);
}

/** Percentages are thousandths of a percent. */
export function percentOf(factor: number): number {
  return Math.round(factor * 100_000);
}

/** A number as PDF writes it, to a thousandth if not otherwise asked. */
export function pdfNumber(value: number, digits = 3): string {
  const factor = factors[digits] ?? 10 ** digits;
  // Zero has a sign, which is not written.
  return String(Math.round(value * factor) / factor + 0);
}

const factors: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000];

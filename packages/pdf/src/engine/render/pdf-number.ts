/** A number as PDF writes it, to a thousandth if not otherwise asked. */
export function pdfNumber(value: number, digits = 3): string {
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

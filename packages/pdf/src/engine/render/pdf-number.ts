/**
 * A number as PDF writes it, to a thousandth if not otherwise asked. Made of whole numbers, whose digits are known: a page has thousands of
 * fractions, and the shortest decimal that stands for a fraction takes ten times as long to find.
 */
export function pdfNumber(value: number, digits = 3): string {
  const factor = factors[digits] ?? 10 ** digits;
  const scaled = Math.round(value * factor);
  const size = Math.abs(scaled);
  // Zero has a sign, which is not written.
  if (digits > mostDigits || !(size < exactBelow)) return String(scaled / factor + 0);
  const whole = Math.floor(size / factor);
  const millionths = (size - whole * factor) * (millionth / factor);
  return `${scaled < 0 ? '-' : ''}${whole}${millionths === 0 ? '' : fractionOf(millionths)}`;
}

/** With the point before it, and no zero at the end. */
function fractionOf(millionths: number): string {
  const thousandths = Math.floor(millionths / 1000);
  const rest = millionths - thousandths * 1000;
  return rest === 0 ? `.${withoutZeros(thousandths)}` : `.${threeDigits(thousandths)}${withoutZeros(rest)}`;
}

function threeDigits(number: number): string {
  return `${number < 100 ? '0' : ''}${number < 10 ? '0' : ''}${number}`;
}

/** Three digits without the zeros at their end; there are a thousand at most. */
function withoutZeros(number: number): string {
  shortened[number] ??= threeDigits(number).replace(/0+$/, '');
  return shortened[number];
}

const shortened: string[] = [];

const factors: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
const mostDigits = factors.length - 1;
const millionth = 1_000_000;

/** Numbers of so many digits have one decimal that stands for them. */
const exactBelow = 1e15;

const numerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** A whole number in small Roman numerals; empty below one, as many `m` as there are thousands. */
export function romanNumber(number: number): string {
  let rest = number;
  let text = '';
  for (const [letters, value] of numerals) {
    text += letters.repeat(Math.max(0, Math.floor(rest / value)));
    rest %= value;
  }
  return text;
}

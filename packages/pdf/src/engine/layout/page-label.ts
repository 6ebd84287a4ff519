import type { PageNumbering } from '../definition/engine-blocks.ts';

/** Numbering that begins on a page, which counts from 0. */
export interface NumberingStart extends PageNumbering {
  readonly page: number;
}

/** The printed number of a page, which counts from 0. */
export function pageLabel(page: number, starts: readonly NumberingStart[]): string {
  const start = starts.findLast((one) => one.page <= page) ?? { style: 'arabic', start: 1, page: 0 };
  const number = start.start + page - start.page;
  return start.style === 'roman' ? romanNumber(number) : String(number);
}

const romanDigits = [
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

function romanNumber(number: number): string {
  let rest = number;
  let text = '';
  for (const [letters, value] of romanDigits) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

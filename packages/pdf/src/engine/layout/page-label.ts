import type { PageNumbering } from '../definition/engine-blocks.ts';
import { romanNumber } from '../text/roman-number.ts';

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

import { decimalMark, plainText, type Table } from '@octavo/core';
import { textWidthEm } from '../layout/text-width-em.ts';
import { twipsFromPoints } from '../units.ts';

/** Between a number and the far side of its cell, at least. Twips. */
const spareTwips = 20;

/**
 * Where the decimal marks of a column stand, from the beginning of its cells' text: as far right as the longest fraction, with what follows it,
 * leaves room. Undefined in columns of other things.
 */
export function decimalStop(
  { columns, body }: Table,
  column: number,
  {
    textTwips,
    sizePt,
    language,
  }: { readonly textTwips: number; readonly sizePt: number; readonly language: string },
): number | undefined {
  if (columns[column]?.decimal !== true) return undefined;
  const mark = decimalMark(language);
  let longestEm = 0;
  for (const { cells } of body) {
    // Cells that span shift those after them; their columns are found only where none do.
    const text = (cells[column]?.children ?? [])
      .map((block) => (block.type === 'paragraph' ? plainText(block.children) : ''))
      .join(' ')
      .trim();
    const at = text.lastIndexOf(mark);
    const digits = /^\D*[\d.,\u00a0\u202f' ]*\d/.exec(text)?.[0].length ?? text.length;
    longestEm = Math.max(longestEm, textWidthEm(text.slice(at === -1 ? digits : at)));
  }
  // Figures are a little wider than letters.
  const fractionTwips = twipsFromPoints(longestEm * 1.08 * sizePt);
  return Math.max(0, Math.floor((textTwips - fractionTwips - spareTwips) / 20) * 20);
}

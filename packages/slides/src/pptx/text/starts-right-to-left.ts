import type { Run } from '../../flow/run.ts';

/** A letter of a script that is written from right to left. */
export const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const strong = new RegExp(`${rightToLeftLetter.source}|(\\p{L})`, 'u');

/** The direction of the first letter that has one (Unicode Bidirectional Algorithm, rules P2 and P3). */
export function startsRightToLeft(runs: readonly Run[]): 'ltr' | 'rtl' | undefined {
  for (const run of runs) {
    const match = run.type === 'words' ? strong.exec(run.text) : null;
    if (match !== null) return match[1] === undefined ? 'rtl' : 'ltr';
  }
  return undefined;
}

import type { Piece, Unit } from './paragraph.ts';

const capital = /^[\p{Ps}\p{Pi}'"\u00bf\u00a1]*\p{Lu}\p{M}*\p{Ll}/u;
const sentenceEnd = /[.!?:\u2026]["'\u2019\p{Pe}\p{Pf}]*\s*$/u;

/** Whether a word has a capital in the middle of a sentence: a name, but in German, which writes all nouns so. */
export function isName({ word: { text }, style }: Piece, before: Unit | undefined): boolean {
  const code = text.charCodeAt(0);
  const isSmall = code >= 0x61 && code <= 0x7a;
  if (isSmall || before === undefined || style.language?.startsWith('de') === true) return false;
  return capital.test(text) && !sentenceEnd.test(before.pieces.at(-1)?.word.text ?? '');
}

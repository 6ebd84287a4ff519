import { patternFor } from '@octavo/typeset';
import type { Piece, Unit } from './paragraph.ts';

const capital = patternFor(
  /^[([{'"\u2018\u201a-\u201c\u201e\u201f]*[A-Z][a-z]/,
  () => /^[\p{Ps}\p{Pi}'"\u00bf\u00a1]*\p{Lu}\p{M}*\p{Ll}/u,
);
const sentenceEnd = patternFor(
  /[.!?:\u2026]["'\u2019\u201d)\]}]*\s*$/,
  () => /[.!?:\u2026]["'\u2019\p{Pe}\p{Pf}]*\s*$/u,
);

/** Whether a word has a capital in the middle of a sentence: a name, but in German, which writes all nouns so. */
export function isName({ word: { text }, style }: Piece, before: Unit | undefined): boolean {
  const code = text.charCodeAt(0);
  const isSmall = code >= 0x61 && code <= 0x7a;
  if (isSmall || before === undefined || style.language?.startsWith('de') === true) return false;
  if (!capital(text).test(text)) return false;
  const last = before.pieces.at(-1)?.word.text ?? '';
  return !sentenceEnd(last).test(last);
}

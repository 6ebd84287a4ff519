import type { Piece } from './paragraph.ts';
import { isBlank } from './word-parts.ts';

/** The pieces without the white space at their end, which a line's end swallows. */
export function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  while (end > 0 && isBlank(pieces[end - 1] as Piece)) end -= 1;
  const last = pieces[end - 1];
  if (last === undefined || last.word.spacePt === 0) return pieces.slice(0, end);
  const { word } = last;
  const trimmed: Piece = {
    ...last,
    word: {
      ...word,
      text: word.text.trimEnd(),
      widthPt: word.widthPt - word.spacePt,
      spacePt: 0,
      gaps: 0,
    },
  };
  return [...pieces.slice(0, end - 1), trimmed];
}

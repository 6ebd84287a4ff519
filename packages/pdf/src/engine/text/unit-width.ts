import type { Piece } from './paragraph.ts';

/** Width of pieces in a row and of the white space at their end. */
export function unitWidth(pieces: readonly Piece[]): { readonly widthPt: number; readonly spacePt: number } {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1)
    return { widthPt: only.word.widthPt + only.joinPt, spacePt: only.word.spacePt };
  let widthPt = 0;
  for (const { word, joinPt } of pieces) widthPt += word.widthPt + joinPt;
  let spacePt = 0;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const { word } = pieces[index] as Piece;
    spacePt += word.spacePt;
    if (word.spacePt < word.widthPt) break;
  }
  return { widthPt, spacePt };
}

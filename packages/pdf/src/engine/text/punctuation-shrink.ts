import { punctuationShrinkEm } from './break-prices.ts';
import type { Piece } from './paragraph.ts';
import { drawnSizePt } from './run-style.ts';

/**
 * How far two pieces of a line may move together, in points, where the first ends, or the second begins, with a sign of Chinese or Japanese
 * that is half blank. Such lines have no spaces: else they could only be made longer (JLREQ 3.8.3, CLREQ 3.1.6). What closes up as it is,
 * since two signs stand side by side, gives no more.
 */
export function punctuationShrinkPt(before: Piece | undefined, piece: Piece | undefined): number {
  if (before === undefined || piece === undefined || before.word.spacePt > 0 || piece.joinPt !== 0) return 0;
  const after = before.word.setting === 'ideographs' ? shrinkPt(before, before.word.text.at(-1), 'after') : 0;
  const next = piece.word.setting === 'letters' ? 0 : shrinkPt(piece, piece.word.text.at(0), 'before');
  return after + next;
}

function shrinkPt({ face, style }: Piece, sign: string | undefined, side: 'before' | 'after'): number {
  if (sign === undefined || style.box !== undefined || face.blankHalf(sign) !== side) return 0;
  return punctuationShrinkEm * drawnSizePt(style);
}

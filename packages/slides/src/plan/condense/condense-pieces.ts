import type { Piece } from '../pieces/piece.ts';
import { condenseBlock } from './condense-block.ts';

/**
 * Condenses the pieces of an article's slide. A table, code or columns after a condensed piece start a slide: the notes go on
 * with the full text, and who reads slide and notes must meet everything in the author's order.
 */
export function condensePieces(pieces: readonly Piece[]): readonly Piece[] {
  let condensed = false;
  return pieces.map((piece) => {
    if (piece.type === 'text' || piece.type === 'callout' || piece.type === 'quote') {
      const block = condenseBlock(piece.block);
      if (block === piece.block) return piece;
      condensed = true;
      // `condenseBlock` keeps the kind of its block.
      return { ...piece, block, full: piece.block } as Piece;
    }
    if (!condensed || (piece.type !== 'table' && piece.type !== 'code' && piece.type !== 'columns'))
      return piece;
    condensed = false;
    return { ...piece, breakBefore: true };
  });
}

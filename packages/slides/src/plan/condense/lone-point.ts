import type { Block } from '@octavo/core';
import type { Piece, TextPiece } from '../pieces/piece.ts';

/** Sentences that stand for paragraphs are points; one that is alone on its slide, since the others start another one, is a paragraph. */
export function unwrapLonePoints(pieces: readonly Piece[], pointsId: string | undefined): readonly Piece[] {
  if (pointsId === undefined) return pieces;
  const counts: number[] = [];
  const slides = pieces.map((piece, index) => {
    const slide = index > 0 && piece.breakBefore === true ? counts.length : Math.max(0, counts.length - 1);
    counts[slide] = (counts[slide] ?? 0) + (isPoint(piece, pointsId) ? 1 : 0);
    return slide;
  });
  return pieces.map((piece, index) =>
    isPoint(piece, pointsId) && counts[slides[index] ?? 0] === 1 ? asParagraph(piece) : piece,
  );
}

/** What a point says, without its list. */
export function asParagraph(piece: TextPiece): TextPiece {
  const { block } = piece;
  const inner = block.type === 'list' ? block.children[0]?.children[0] : undefined;
  return inner === undefined ? piece : { ...piece, block: inner };
}

/** Whether a list is one point of one paragraph, without a number or a box to tick. */
export function isLonePoint(block: Block): boolean {
  if (block.type !== 'list' || block.ordered || block.children.length !== 1) return false;
  const [item] = block.children;
  return item?.checked === undefined && item?.children.length === 1 && item.children[0]?.type === 'paragraph';
}

function isPoint(piece: Piece, pointsId: string): piece is TextPiece {
  return piece.type === 'text' && piece.block.type === 'list' && piece.block.id === pointsId;
}

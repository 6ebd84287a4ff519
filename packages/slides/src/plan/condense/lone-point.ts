import type { Block } from '@octavo/core';
import type { Piece, TextPiece } from '../pieces/piece.ts';

/** Sentences that stand for paragraphs are points of a list; one without another above or below it is a paragraph. */
export function unwrapLonePoints(pieces: readonly Piece[], pointsId: string | undefined): readonly Piece[] {
  if (pointsId === undefined) return pieces;
  const shown = pieces.filter(({ type }) => type !== 'notes');
  const lone = new Set(
    shown.filter((piece, index) => {
      const goesOn = piece.breakBefore !== true && isPointOf(shown[index - 1], pointsId);
      const next = shown[index + 1];
      return !goesOn && (next?.breakBefore === true || !isPointOf(next, pointsId));
    }),
  );
  return pieces.map((piece) => (isPointOf(piece, pointsId) && lone.has(piece) ? asParagraph(piece) : piece));
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

function isPointOf(piece: Piece | undefined, pointsId: string): piece is TextPiece {
  return piece?.type === 'text' && piece.block.type === 'list' && piece.block.id === pointsId;
}

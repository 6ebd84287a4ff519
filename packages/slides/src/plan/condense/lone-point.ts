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

function isPoint(piece: Piece, pointsId: string): piece is TextPiece {
  return piece.type === 'text' && piece.block.type === 'list' && piece.block.id === pointsId;
}

import type { Piece } from './paragraph.ts';

/** Whether a piece can be drawn at one go with the one before it, as far as follows from how they look. */
export function isDrawnWith(before: Piece, piece: Piece): boolean {
  return (
    before.style === piece.style &&
    before.face === piece.face &&
    before.level === piece.level &&
    before.level % 2 === 0 &&
    before.style.box === undefined &&
    isPlain(before) &&
    isPlain(piece)
  );
}

function isPlain({ missing, standsFor }: Piece): boolean {
  return missing === undefined && standsFor === undefined;
}

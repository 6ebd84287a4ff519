import { unitWidth, widthOf } from './build-paragraph.ts';
import type { Paragraph, Piece } from './paragraph.ts';

/** A paragraph with the numbers of the pages that it refers to in the places kept for them. */
export function withPageLabels(paragraph: Paragraph, labelOf: (id: string) => string): Paragraph {
  const units = paragraph.units.map((unit) => {
    if (unit.pieces.every(({ style }) => style.pageOf === undefined)) return unit;
    const pieces = unit.pieces.map((piece) => withLabel(piece, labelOf));
    return { ...unit, pieces, ...unitWidth(pieces) };
  });
  return { ...paragraph, units };
}

function withLabel(piece: Piece, labelOf: (id: string) => string): Piece {
  const { pageOf } = piece.style;
  if (pageOf === undefined) return piece;
  const space = piece.text.slice(piece.text.trimEnd().length);
  const text = `${labelOf(pageOf)}${space}`;
  return { ...piece, text, widthPt: widthOf(text, piece) };
}

import { measureWord, wordLook } from './measured-word.ts';
import type { Paragraph, Piece } from './paragraph.ts';
import { paragraphProperties } from './paragraph.ts';
import { unitWidth } from './unit-width.ts';

/** A paragraph with the numbers of the pages that it refers to in the places kept for them. */
export function withPageLabels(paragraph: Paragraph, labelOf: (id: string) => string): Paragraph {
  const units = paragraph.units.map((unit) => {
    if (unit.pieces.every(({ style }) => style.pageOf === undefined)) return unit;
    const pieces = unit.pieces.map((piece) => withLabel(piece, labelOf));
    return { ...unit, pieces, ...unitWidth(pieces) };
  });
  return { ...paragraphProperties(paragraph), units };
}

function withLabel(piece: Piece, labelOf: (id: string) => string): Piece {
  const { pageOf } = piece.style;
  if (pageOf === undefined) return piece;
  const { text } = piece.word;
  const space = text.slice(text.trimEnd().length);
  return { ...piece, word: measureWord(`${labelOf(pageOf)}${space}`, wordLook(piece)) };
}

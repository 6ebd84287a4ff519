import type { Paragraph, Unit } from './paragraph.ts';
import { paragraphProperties } from './paragraph.ts';
import type { UnitPlace } from './slice-pieces.ts';
import { slicePieces } from './slice-pieces.ts';
import { unitWidth } from './unit-width.ts';

/** What of a paragraph comes after a place in it, as a paragraph: to be broken into lines of another width. */
export function restOfParagraph(paragraph: Paragraph, { unit: index, at }: UnitPlace): Paragraph {
  const { units } = paragraph;
  const divided = units[index];
  const left = divided === undefined ? [] : after(divided, at);
  const { base, ...properties } = paragraphProperties(paragraph);
  // Only the beginning of the whole paragraph has these.
  const { dropCap: _, firstLineIndent: __, ...rest } = base;
  return { ...properties, base: rest, units: [...left, ...units.slice(index + 1)] };
}

/** The part of a unit behind a place in it. */
function after(unit: Unit, at: number): readonly Unit[] {
  const lengthOfAll = unit.pieces.reduce((sum, { word }) => sum + word.text.length, 0);
  if (at >= lengthOfAll) return [];
  const end = { unit: 0, at: Number.POSITIVE_INFINITY };
  const pieces = slicePieces([unit], { unit: 0, at }, end, false);
  return [{ ...unit, pieces, ...unitWidth(pieces) }];
}

import { measureWord, wordLook } from './measured-word.ts';
import type { Piece, Unit } from './paragraph.ts';

/** A place in a row of units: characters from the unit's beginning. */
export interface UnitPlace {
  readonly unit: number;
  readonly at: number;
}

/** The pieces between two places, those at the ends cut; with a hyphen at the end where the line shows one. */
export function slicePieces(
  units: readonly Unit[],
  from: UnitPlace,
  to: UnitPlace,
  showsHyphen: boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = from.unit; index <= to.unit; index += 1) {
    const unit = units[index] as Unit;
    const isPartial = (index === from.unit && from.at > 0) || index === to.unit;
    if (!isPartial) {
      for (const piece of unit.pieces) pieces.push(piece);
      continue;
    }
    const start = index === from.unit ? from.at : 0;
    const end = index === to.unit ? to.at : Number.POSITIVE_INFINITY;
    addSlices(pieces, unit, start, end);
  }
  if (!showsHyphen) return pieces;
  const last = pieces.at(-1);
  return last === undefined ? pieces : [...pieces.slice(0, -1), withText(last, `${last.word.text}\u00ad`)];
}

function addSlices(pieces: Piece[], unit: Unit, start: number, end: number): void {
  let at = 0;
  for (const piece of unit.pieces) {
    const { length } = piece.word.text;
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    at += length;
    if (from === 0 && to === length) pieces.push(piece);
    else if (from < to)
      pieces.push(withText(from === 0 ? piece : { ...piece, joinPt: 0 }, piece.word.text.slice(from, to)));
  }
}

/** A soft hyphen at the end of a line is drawn as a hyphen, and says that it is none of the text's. */
function withText(piece: Piece, text: string): Piece {
  const measured = measureWord(text.replace('\u00ad', '-'), wordLook(piece));
  return { ...piece, word: { ...measured, text } };
}

import type { DefinedNames } from './known-names.ts';
import { type BoundedSource, type ParsePart, parsePiece } from './parse-piece.ts';
import type { Piece } from './piece.ts';

/**
 * So many pieces, if each goes to the next bound, are parsed at one go where several parse a source. Whoever is done first waits for half a
 * stretch on average; what would reach out of one is parsed when all others are.
 */
const boundsInStretch = 2;

export function countStretches({ bounds }: BoundedSource): number {
  return Math.ceil(bounds.length / boundsInStretch);
}

/**
 * The pieces of a stretch as they are if nothing is open where it begins; whether something is, will be known when all before it has been
 * parsed. What would reach out of the stretch is left: in a stretch that begins within a comment it might go on to the end of the source.
 */
export function parseStretch(
  bounded: BoundedSource,
  names: DefinedNames,
  parsePart: ParsePart,
  index: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const last = Math.min((index + 1) * boundsInStretch, bounded.bounds.length);
  for (let first = index * boundsInStretch; first < last; first = pieces.at(-1)?.next ?? last) {
    const piece = parsePiece(bounded, names, parsePart, { first, last });
    if (piece === undefined) break;
    pieces.push(piece);
  }
  return pieces;
}

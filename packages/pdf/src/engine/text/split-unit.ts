import { graphemes } from '@octavo/typeset';
import type { MeasuredWord } from './measured-word.ts';
import { fixedWord, widthOf } from './measured-word.ts';
import type { Piece, Unit } from './paragraph.ts';
import { isSeam } from './seams.ts';

/** Splits a unit too wide for a line into parts that are not: at any character, after punctuation or before a capital where one is near. */
export function splitUnit(unit: Unit, firstWidthPt: number, widthPt: number): readonly (readonly Piece[])[] {
  const atoms = unit.pieces.flatMap(splitPiece);
  const parts: Piece[][] = [];
  let start = 0;
  while (start < atoms.length) {
    const end = endOfPart(atoms, start, parts.length === 0 ? firstWidthPt : widthPt);
    parts.push(joinPieces(atoms.slice(start, end)));
    start = end;
  }
  return parts;
}

function endOfPart(atoms: readonly Piece[], start: number, widthPt: number): number {
  let filledPt = 0;
  let end = start;
  let good = start;
  for (; end < atoms.length; end += 1) {
    const atom = atoms[end];
    if (atom === undefined) break;
    if (end > start && filledPt + atom.word.widthPt - atom.word.spacePt > widthPt) break;
    filledPt += atom.word.widthPt;
    if (isSeam(atom.word.text, atoms[end + 1]?.word.text ?? '')) good = end + 1;
  }
  const isNear = good > start + 0.4 * (end - start);
  return end < atoms.length && isNear ? good : end;
}

function splitPiece(piece: Piece): readonly Piece[] {
  if (piece.style.box !== undefined || piece.missing !== undefined || piece.standsFor !== undefined)
    return [piece];
  return graphemes(piece.word.text).map((text) => {
    const widthPt = widthOf(text, piece);
    return { ...piece, joinPt: 0, word: fixedWord(text, widthPt, text.trim() === '' ? widthPt : 0) };
  });
}

function joinPieces(atoms: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    if (last !== undefined && canJoin(last, atom)) {
      joined[joined.length - 1] = {
        ...last,
        word: joinWords(last.word, atom.word),
      };
    } else {
      joined.push(atom);
    }
  }
  return joined;
}

function joinWords(left: MeasuredWord, right: MeasuredWord): MeasuredWord {
  const spacePt = right.spacePt < right.widthPt ? right.spacePt : left.spacePt + right.spacePt;
  return fixedWord(left.text + right.text, left.widthPt + right.widthPt, spacePt);
}

function canJoin(left: Piece, right: Piece): boolean {
  return (
    left.style === right.style &&
    left.face === right.face &&
    left.level === right.level &&
    left.style.box === undefined &&
    isPlain(left) &&
    isPlain(right)
  );
}

function isPlain({ missing, standsFor }: Piece): boolean {
  return missing === undefined && standsFor === undefined;
}

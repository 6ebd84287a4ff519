/// <reference path="./bidi-js.d.ts" />
import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

let bidi: ReturnType<typeof bidiFactory> | undefined;

/** Characters that are, or make others, written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;

/** Whether text needs reordering in a paragraph of that direction at all. */
export function needsBidi(text: string, direction: Direction): boolean {
  return direction === 'rtl' || rightToLeft.test(text);
}

/** The embedding level of each UTF-16 code unit (UAX #9): odd ones run from right to left. */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  bidi ??= bidiFactory();
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** Text of an odd level with its brackets turned round (UAX #9, rule L4). */
export function mirrorText(text: string): string {
  bidi ??= bidiFactory();
  let mirrored = '';
  for (const character of text) mirrored += bidi.getMirroredCharacter(character) ?? character;
  return mirrored;
}

/** Puts the pieces of one line into the order in which they are seen (UAX #9, rule L2). */
export function visualOrder<Piece extends { readonly level: number }>(
  pieces: readonly Piece[],
): readonly Piece[] {
  const highest = Math.max(0, ...pieces.map((piece) => piece.level));
  let ordered = [...pieces];
  for (let level = highest; level >= 1; level -= 1) ordered = reverseRuns(ordered, level);
  return ordered;
}

function reverseRuns<Piece extends { readonly level: number }>(pieces: Piece[], level: number): Piece[] {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) {
      run.push(piece);
      continue;
    }
    ordered.push(...run.reverse(), piece);
    run = [];
  }
  ordered.push(...run.reverse());
  return ordered;
}

import type { FontFace, Hyphenator, Shaping } from '@octavo/typeset';

/** A place where a word may be divided. Widths in ems. */
export interface Division {
  /** Index into the word. */
  readonly at: number;
  /** Width and glyphs of what stands before it. */
  readonly widthEm: number;
  readonly glyphs: number;
  /** What a hyphen adds to it. */
  readonly hyphenEm: number;
  /** How much wider the rest is on a line of its own than behind the letters before it. */
  readonly afterEm: number;
}

/** By what a word is divided and measured. */
export interface WordMeans {
  readonly face: FontFace;
  readonly shaping: Shaping;
  readonly hyphenator: Hyphenator;
}

type KnownWords = Map<string, readonly Division[]>;

const known = new WeakMap<FontFace, Map<Shaping, KnownWords>>();
const none: readonly Division[] = [];

/** The places where a word (no spaces at its ends) may be divided, measured in a face. Each word is measured once. */
export function divideWord(word: string, means: WordMeans): readonly Division[] {
  const { face, shaping, hyphenator } = means;
  const points = hyphenator.breaks(word);
  if (points.length === 0) return none;
  const words = knownWords(face, shaping);
  const key = `${hyphenator.language} ${word}`;
  const remembered = words.get(key);
  if (remembered !== undefined) return remembered;
  const widthEm = (text: string): number => face.widthPt(text, 1, shaping);
  const wholeEm = widthEm(word);
  const divisions = points.map((at): Division => {
    const before = word.slice(0, at);
    const beforeEm = widthEm(before);
    return {
      at,
      widthEm: beforeEm,
      glyphs: face.shape(before, shaping).glyphs.length,
      hyphenEm: widthEm(`${before}-`) - beforeEm,
      afterEm: widthEm(word.slice(at)) - (wholeEm - beforeEm),
    };
  });
  words.set(key, divisions);
  return divisions;
}

function knownWords(face: FontFace, shaping: Shaping): KnownWords {
  const byShaping = known.get(face) ?? new Map<Shaping, KnownWords>();
  known.set(face, byShaping);
  const words = byShaping.get(shaping) ?? new Map<string, readonly Division[]>();
  byShaping.set(shaping, words);
  return words;
}

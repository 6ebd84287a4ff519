import { PairShaper } from '../shaping/pair-shaper.ts';
import type { Shaping } from '../shaping/shaping.ts';
import type { OpenedFont, ShapedText } from './opened-font.ts';

export type ShapedWords = Map<Shaping, Map<string, ShapedText>>;

/** What a font has shaped so far. Which documents it was shaped for makes no difference to how it looks. */
export interface FontWords {
  readonly pairs: PairShaper;
  /** Words as they are shaped without HarfBuzz, and where it shapes those that need it. */
  readonly plain: ShapedWords;
  readonly byHarfBuzz: ShapedWords;
}

/** With more words than a long document has, a font begins anew: some hundred bytes are kept of each. */
const mostWords = 10_000;

const words = new WeakMap<OpenedFont, FontWords>();

/** The words of a font for the next document. */
export function fontWords(font: OpenedFont): FontWords {
  const known = words.get(font);
  if (known !== undefined && countOf(known.plain) + countOf(known.byHarfBuzz) <= mostWords) return known;
  const empty: FontWords = {
    pairs: known?.pairs ?? new PairShaper(font),
    plain: new Map(),
    byHarfBuzz: new Map(),
  };
  words.set(font, empty);
  return empty;
}

function countOf(shaped: ShapedWords): number {
  let count = 0;
  for (const { size } of shaped.values()) count += size;
  return count;
}

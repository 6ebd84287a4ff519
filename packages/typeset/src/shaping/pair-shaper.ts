import type { GlyphPosition, OpenedFont, ShapedGlyph, ShapedText } from '../fonts/opened-font.ts';

/** Letters and signs of Latin text whose shape depends on their neighbours at most. */
const plainWords = /[\x21-\x7e\xa1-\xac\xae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]+/g;
const plainWord = new RegExp(`^${plainWords.source}$`);

const space = 0x20;

/** Pairs shaped at one go: each call costs as much as some dozen glyphs. */
const pairsAtOnce = 400;

/**
 * Shapes plain words from their pairs of letters. A text has far more words than pairs, and pairs can be shaped many at a
 * time. A word with a pair that forms a ligature, or changes a letter, is left to the font.
 */
export class PairShaper {
  readonly #letters = new Map<number, ShapedGlyph>();
  /** By both code units: what to advance after the first; `undefined` for pairs that change. */
  readonly #advances = new Map<number, number | undefined>();

  constructor(readonly font: OpenedFont) {}

  /** Shapes the pairs of a text that are not known yet. */
  prepare(text: string): void {
    const unknown = new Set<number>();
    for (const word of text.match(plainWords) ?? []) {
      for (let index = 0; index + 1 < word.length; index += 1) {
        const key = pairKey(word, index);
        if (!this.#advances.has(key)) unknown.add(key);
      }
    }
    const keys = [...unknown];
    for (let start = 0; start < keys.length; start += pairsAtOnce) {
      this.#shapePairs(keys.slice(start, start + pairsAtOnce));
    }
  }

  /** The word shaped, or `undefined` when its letters do more than stand side by side. */
  shape(word: string): ShapedText | undefined {
    if (!plainWord.test(word)) return undefined;
    this.prepare(word);
    const glyphs: ShapedGlyph[] = [];
    const positions: GlyphPosition[] = [];
    let advanceWidth = 0;
    for (let index = 0; index < word.length; index += 1) {
      const glyph = this.#letter(word.charCodeAt(index));
      const isLast = index + 1 === word.length;
      const xAdvance = isLast ? glyph.advanceWidth : this.#advances.get(pairKey(word, index));
      if (xAdvance === undefined) return undefined;
      glyphs.push(glyph);
      positions.push({ xAdvance, xOffset: 0, yOffset: 0 });
      advanceWidth += xAdvance;
    }
    return { glyphs, positions, advanceWidth };
  }

  #letter(unit: number): ShapedGlyph {
    const known = this.#letters.get(unit);
    if (known !== undefined) return known;
    const glyph = this.font.glyphForCodePoint(unit);
    this.#letters.set(unit, glyph);
    return glyph;
  }

  /** Pairs with spaces between: a space may kern with the letters beside it, but not with the first of a pair's two. */
  #shapePairs(keys: readonly number[]): void {
    const { glyphs, positions } = this.font.layout(keys.map(pairText).join(' '));
    let index = 0;
    for (const key of keys) {
      const start = index;
      while (index < glyphs.length && glyphs[index]?.codePoints[0] !== space) index += 1;
      const isPlain =
        index - start === 2 &&
        glyphs[start]?.id === this.#letter(key >>> 16).id &&
        glyphs[start + 1]?.id === this.#letter(key & 0xffff).id &&
        isUnmoved(positions[start]) &&
        isUnmoved(positions[start + 1]);
      this.#advances.set(key, isPlain ? positions[start]?.xAdvance : undefined);
      index += 1;
    }
  }
}

function pairKey(word: string, index: number): number {
  return word.charCodeAt(index) * 0x10000 + word.charCodeAt(index + 1);
}

function pairText(key: number): string {
  return String.fromCharCode(key >>> 16, key & 0xffff);
}

function isUnmoved(position: GlyphPosition | undefined): boolean {
  return position !== undefined && position.xOffset === 0 && position.yOffset === 0;
}

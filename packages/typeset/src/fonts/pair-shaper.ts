import type { GlyphPosition, OpenedFont, ShapedGlyph, ShapedText } from './opened-font.ts';

/** Letters and signs of Latin text whose shape depends on their neighbours at most. */
const plain = /^[\x21-\x7e\xa1-\xac\xae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]+$/;

interface Letter {
  readonly glyph: ShapedGlyph;
  readonly advance: number;
}

/**
 * Shapes plain words from their pairs of letters. Shaping a word costs a third of a millisecond, and a text has far more
 * words than pairs: after a few pages every pair is known. A word with a pair that forms a ligature, or changes a letter, is
 * left to the font.
 */
export class PairShaper {
  readonly #letters = new Map<number, Letter | undefined>();
  /** By both code units: what to advance after the first; `undefined` for pairs that change. */
  readonly #advances = new Map<number, number | undefined>();

  constructor(readonly font: OpenedFont) {}

  /** The word shaped, or `undefined` when its letters do more than stand side by side. */
  shape(word: string): ShapedText | undefined {
    if (!plain.test(word)) return undefined;
    const glyphs: ShapedGlyph[] = [];
    const positions: GlyphPosition[] = [];
    let advanceWidth = 0;
    for (let index = 0; index < word.length; index += 1) {
      const letter = this.#letter(word.charCodeAt(index));
      const xAdvance = index + 1 < word.length ? this.#advance(word, index) : letter?.advance;
      if (letter === undefined || xAdvance === undefined) return undefined;
      glyphs.push(letter.glyph);
      positions.push({ xAdvance, xOffset: 0, yOffset: 0 });
      advanceWidth += xAdvance;
    }
    return { glyphs, positions, advanceWidth };
  }

  #letter(unit: number): Letter | undefined {
    if (this.#letters.has(unit)) return this.#letters.get(unit);
    const { glyphs, positions } = this.font.layout(String.fromCharCode(unit));
    const [glyph] = glyphs;
    const [position] = positions;
    const isPlain = glyphs.length === 1 && position !== undefined && isUnmoved(position);
    const letter = glyph !== undefined && isPlain ? { glyph, advance: position.xAdvance } : undefined;
    this.#letters.set(unit, letter);
    return letter;
  }

  #advance(word: string, index: number): number | undefined {
    const key = word.charCodeAt(index) * 0x10000 + word.charCodeAt(index + 1);
    if (this.#advances.has(key)) return this.#advances.get(key);
    const left = this.#letter(word.charCodeAt(index));
    const right = this.#letter(word.charCodeAt(index + 1));
    const { glyphs, positions } = this.font.layout(word.slice(index, index + 2));
    const [first, second] = positions;
    const isPlain =
      glyphs.length === 2 &&
      first !== undefined &&
      second !== undefined &&
      glyphs[0]?.id === left?.glyph.id &&
      glyphs[1]?.id === right?.glyph.id &&
      isUnmoved(first) &&
      isUnmoved(second) &&
      second.xAdvance === right?.advance;
    const advance = isPlain ? first.xAdvance : undefined;
    this.#advances.set(key, advance);
    return advance;
  }
}

function isUnmoved({ xOffset, yOffset }: GlyphPosition): boolean {
  return xOffset === 0 && yOffset === 0;
}

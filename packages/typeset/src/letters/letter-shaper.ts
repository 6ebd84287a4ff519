import type { GlyphPosition, ShapedGlyph, ShapedText } from '../fonts/opened-font.ts';
import type { LetterTable } from './letter-table.ts';

/** Shapes words from a table of letters, as the font that the table was made from does. */
export class LetterShaper {
  readonly #table: LetterTable;
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #longest: number;
  readonly #glyphs: (ShapedGlyph | undefined)[] = [];

  constructor(table: LetterTable) {
    this.#table = table;
    this.#indexes = new Map(table.letters.map((letter, index) => [letter, index]));
    this.#longest = Math.max(...table.letters.map(({ length }) => length));
  }

  /** Whether the font has a glyph for a character of the table. */
  covers(codePoint: number): boolean {
    return this.#indexes.has(String.fromCodePoint(codePoint));
  }

  /** The word shaped, or `undefined` when the table does not know all of it. */
  shape(word: string): ShapedText | undefined {
    const glyphs: ShapedGlyph[] = [];
    const positions: GlyphPosition[] = [];
    let advanceWidth = 0;
    let at = 0;
    let letter = this.#letterAt(word, at);
    while (letter !== undefined) {
      const glyph = this.#glyph(letter);
      at += glyph.codePoints.length;
      const next = this.#letterAt(word, at);
      const kerning = next === undefined ? 0 : this.#kerning(letter, next);
      if (kerning === null) return undefined;
      const xAdvance = glyph.advanceWidth + kerning;
      glyphs.push(glyph);
      positions.push({ xAdvance, xOffset: 0, yOffset: 0 });
      advanceWidth += xAdvance;
      letter = next;
    }
    return at === word.length ? { glyphs, positions, advanceWidth } : undefined;
  }

  /** The longest letter that stands at a place: fonts form ligatures from the left, and the longest first. */
  #letterAt(word: string, start: number): number | undefined {
    for (let length = Math.min(this.#longest, word.length - start); length > 0; length -= 1) {
      const index = this.#indexes.get(word.slice(start, start + length));
      if (index !== undefined) return index;
    }
    return undefined;
  }

  #kerning(first: number, second: number): number | null {
    const { kerning, rows, columns } = this.#table;
    return kerning[rows[first] ?? -1]?.[columns[second] ?? -1] ?? null;
  }

  #glyph(index: number): ShapedGlyph {
    const known = this.#glyphs[index];
    if (known !== undefined) return known;
    const { letters, glyphs, advances } = this.#table;
    const glyph: ShapedGlyph = {
      id: glyphs[index] ?? 0,
      codePoints: Array.from(letters[index] ?? '', (character) => character.charCodeAt(0)),
      advanceWidth: advances[index] ?? 0,
    };
    this.#glyphs[index] = glyph;
    return glyph;
  }
}

import type { FontFamily, FontStyle } from '../catalogue/font-family.ts';
import type { LetterShaper } from '../letters/letter-shaper.ts';
import { reorderMarks } from '../text/reorder-marks.ts';
import type { OpenedFont, ShapedText } from './opened-font.ts';
import { PairShaper } from './pair-shaper.ts';
import { wordsAndSpaces } from './words-and-spaces.ts';

/** One font of a family, open: what it covers, and how wide text is in it. */
export class FontFace {
  readonly #coverage = new Map<number, boolean>();
  readonly #words = new Map<string, ShapedText>();
  /** Of a bundled font: what spares asking the font itself. */
  readonly #letters: LetterShaper | undefined;
  readonly #pairs: PairShaper;

  constructor(
    readonly family: FontFamily,
    readonly style: FontStyle,
    /** The font as it was opened. */
    readonly font: OpenedFont,
    letters?: LetterShaper,
  ) {
    this.#letters = letters;
    this.#pairs = new PairShaper(font);
  }

  /** Height of the tallest ascender and depth of the deepest descender (positive), as parts of the size. */
  get ascentEm(): number {
    return this.font.ascent / this.font.unitsPerEm;
  }

  get descentEm(): number {
    return -this.font.descent / this.font.unitsPerEm;
  }

  /** Whether the face is to draw a character: a font of symbols may hold letters too, which do not join as a script's own do. */
  covers(codePoint: number): boolean {
    let covered = this.#coverage.get(codePoint);
    if (covered === undefined) {
      const { fontClass, covers } = this.family;
      const isMeant = fontClass !== 'symbol' || (covers?.test(String.fromCodePoint(codePoint)) ?? true);
      covered = isMeant && (this.#letters?.covers(codePoint) || this.font.hasGlyphForCodePoint(codePoint));
      this.#coverage.set(codePoint, covered);
    }
    return covered;
  }

  /** Makes ready to shape the words of a text: many at a time cost less than one by one. */
  prepare(text: string): void {
    if (this.#letters === undefined) this.#pairs.prepare(text);
  }

  /** A word, or a space, as glyphs. Words are remembered. */
  shape(word: string): ShapedText {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const shaped =
      this.#letters?.shape(word) ?? this.#pairs.shape(word) ?? layoutSafely(this.font, reorderMarks(word));
    this.#words.set(word, shaped);
    return shaped;
  }

  /** The width of text that this face covers, shaped word by word. */
  widthPt(text: string, sizePt: number): number {
    let units = 0;
    for (const word of wordsAndSpaces(text)) units += this.shape(word).advanceWidth;
    return (units / this.font.unitsPerEm) * sizePt;
  }
}

/** Digits of Arabic, Persian and Urdu, and what stands among them: they run from left to right though their script does not. */
const arabicNumber = /^[^\p{L}\p{M}]*[\u0660-\u0669\u06f0-\u06f9][^\p{L}\p{M}]*$/u;

/**
 * Lays a word out, without its marks in their places where the font has a base that names no place for one: `fontkit` throws
 * for such anchors (null offsets in a MarkToBase table, OpenType GPOS), and a page must not be lost to one letter.
 */
function layoutSafely(font: OpenedFont, word: string): ShapedText {
  const direction = arabicNumber.test(word) ? 'ltr' : undefined;
  try {
    return font.layout(word, {}, undefined, undefined, direction);
  } catch {
    // `fontkit` writes into the record of features that it is given.
    return font.layout(word, { mark: false, mkmk: false }, undefined, undefined, direction);
  }
}

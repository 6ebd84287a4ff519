import type { FontFamily, FontStyle } from '../catalogue/font-family.ts';
import type { LetterShaper } from '../letters/letter-shaper.ts';
import { blankHalfOf, contextualSpacing } from '../shaping/contextual-spacing.ts';
import { fromTheRight } from '../shaping/from-the-right.ts';
import type { HarfBuzzShaper } from '../shaping/harfbuzz-shaper.ts';
import { suitsHarfBuzz } from '../shaping/needs-harfbuzz.ts';
import type { PairShaper } from '../shaping/pair-shaper.ts';
import type { Shaping } from '../shaping/shaping.ts';
import { plainShaping } from '../shaping/shaping.ts';
import type { FontWords, ShapedWords } from './font-words.ts';
import { fontWords } from './font-words.ts';
import type { OpenedFont, ShapedText } from './opened-font.ts';
import { wordsAndSpaces } from './words-and-spaces.ts';

/** Punctuation of Chinese and Japanese that may stand beside other. */
const isWide = /[\u3001-\u301f\uff08-\uff60\u2018-\u201d]{2}/;

/** Latin, Greek, Cyrillic and the signs beside them: asked for at every character, so kept in a table. */
const lowCodePoints = 0x2300;

/** The box around a letter's outline, from its place on the base line, as parts of the size. */
export interface LetterOutline {
  readonly leftEm: number;
  readonly rightEm: number;
  readonly topEm: number;
  readonly bottomEm: number;
}

/** One font of a family, open: what it covers, and how wide text is in it. */
export class FontFace {
  readonly #coverage = new Map<number, boolean>();
  /** The same for most characters that are asked for: 0 is not known yet, 1 is not covered, 2 is. */
  readonly #lowCoverage = new Uint8Array(lowCodePoints);
  #words: ShapedWords;
  /** Of a bundled font: what spares asking the font itself. */
  readonly #letters: LetterShaper | undefined;
  readonly #pairs: PairShaper;
  readonly #kept: FontWords;
  /** Present once text was loaded that needs it. */
  #harfBuzz: HarfBuzzShaper | undefined;
  /** Asked for at every line; fonts compute them anew each time. */
  #ascentEm: number | undefined;
  #descentEm: number | undefined;

  constructor(
    readonly family: FontFamily,
    readonly style: FontStyle,
    /** The font as it was opened. */
    readonly font: OpenedFont,
    letters?: LetterShaper,
  ) {
    this.#letters = letters;
    this.#kept = fontWords(font);
    this.#pairs = this.#kept.pairs;
    this.#words = this.#kept.plain;
  }

  /** Height of the tallest ascender and depth of the deepest descender (positive), as parts of the size. */
  get ascentEm(): number {
    this.#ascentEm ??= this.font.ascent / this.font.unitsPerEm;
    return this.#ascentEm;
  }

  get descentEm(): number {
    this.#descentEm ??= -this.font.descent / this.font.unitsPerEm;
    return this.#descentEm;
  }

  /** Where a letter has ink; `undefined` where it has none. */
  outlineEm(letter: string): LetterOutline | undefined {
    const { bbox } = this.font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    if (bbox === undefined || !(bbox.maxX > bbox.minX && bbox.maxY > bbox.minY)) return undefined;
    const { unitsPerEm } = this.font;
    return {
      leftEm: bbox.minX / unitsPerEm,
      rightEm: bbox.maxX / unitsPerEm,
      topEm: bbox.maxY / unitsPerEm,
      bottomEm: -bbox.minY / unitsPerEm,
    };
  }

  readonly #blankHalves = new Map<string, 'before' | 'after' | undefined>();

  /** On which side a wide sign of Chinese or Japanese has a blank half that a line may take from; none for other characters. */
  blankHalf(sign: string): 'before' | 'after' | undefined {
    if (!this.#blankHalves.has(sign)) this.#blankHalves.set(sign, blankHalfOf(sign, this.font));
    return this.#blankHalves.get(sign);
  }

  /** Whether the face is to draw a character: a font of symbols may hold letters too, which do not join as a script's own do. */
  covers(codePoint: number): boolean {
    if (codePoint < lowCodePoints) {
      const known = this.#lowCoverage[codePoint];
      if (known !== 0) return known === 2;
      const isCovered = this.#isCovered(codePoint);
      this.#lowCoverage[codePoint] = isCovered ? 2 : 1;
      return isCovered;
    }
    let covered = this.#coverage.get(codePoint);
    if (covered === undefined) {
      covered = this.#isCovered(codePoint);
      this.#coverage.set(codePoint, covered);
    }
    return covered;
  }

  #unitsPerEm: number | undefined;

  #isCovered(codePoint: number): boolean {
    const { fontClass, covers } = this.family;
    const isMeant = fontClass !== 'symbol' || (covers?.test(String.fromCodePoint(codePoint)) ?? true);
    return isMeant && (this.#letters?.covers(codePoint) || this.font.hasGlyphForCodePoint(codePoint));
  }

  /** Makes ready to shape the words of a text: many at a time cost less than one by one. */
  prepare(text: string): void {
    if (this.#letters === undefined) this.#pairs.prepare(text);
  }

  /** Lets HarfBuzz shape the words that need it. */
  useHarfBuzz(shaper: HarfBuzzShaper): void {
    if (this.#harfBuzz !== undefined) return;
    this.#harfBuzz = shaper;
    this.#words = this.#kept.byHarfBuzz;
  }

  get hasHarfBuzz(): boolean {
    return this.#harfBuzz !== undefined;
  }

  /** Whether the font has an OpenType feature, such as `smcp`; `false` as well until text with features is loaded. */
  hasFeature(tag: string): boolean {
    return this.#harfBuzz?.hasFeature(tag) ?? false;
  }

  /** A word, or a space, as glyphs from left to right. Words are remembered. */
  shape(word: string, shaping: Shaping = plainShaping): ShapedText {
    let words = this.#words.get(shaping);
    if (words === undefined) {
      words = new Map();
      this.#words.set(shaping, words);
    }
    const known = words.get(word);
    if (known !== undefined) return known;
    const shaped = this.#shapeAnew(word, shaping);
    words.set(word, shaped);
    return shaped;
  }

  /** The width of text that this face covers, shaped word by word. */
  widthPt(text: string, sizePt: number, shaping: Shaping = plainShaping): number {
    let units = 0;
    for (const word of wordsAndSpaces(text)) units += this.shape(word, shaping).advanceWidth;
    // Fonts look it up in their tables each time.
    this.#unitsPerEm ??= this.font.unitsPerEm;
    return (units / this.#unitsPerEm) * sizePt;
  }

  #shapeAnew(word: string, shaping: Shaping): ShapedText {
    const shaped = this.#shapeAsTheFont(word, shaping);
    return isWide.test(word) ? contextualSpacing(word, shaped, this.font) : shaped;
  }

  #shapeAsTheFont(word: string, shaping: Shaping): ShapedText {
    if (this.#harfBuzz !== undefined && suitsHarfBuzz(word, shaping)) {
      return this.#harfBuzz.shape(word, shaping);
    }
    return shaping.direction === 'rtl'
      ? fromTheRight(word, (visual) => this.#shapePlainly(visual))
      : this.#shapePlainly(word);
  }

  #shapePlainly(word: string): ShapedText {
    return this.#letters?.shape(word) ?? this.#pairs.shape(word) ?? layoutSafely(this.font, word);
  }
}

/**
 * Lays a word out, without its marks in their places where the font has a base that names no place for one: `fontkit` throws
 * for such anchors (null offsets in a MarkToBase table, OpenType GPOS), and a page must not be lost to one letter.
 */
function layoutSafely(font: OpenedFont, word: string): ShapedText {
  try {
    return font.layout(word, {}, undefined, undefined, 'ltr');
  } catch {
    // `fontkit` writes into the record of features that it is given.
    return font.layout(word, { mark: false, mkmk: false }, undefined, undefined, 'ltr');
  }
}

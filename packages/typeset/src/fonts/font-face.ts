import type { FontFamily, FontStyle } from '../catalogue/font-family.ts';
import type { OpenedFont } from './opened-font.ts';

/** One font of a family, open: what it covers, and how wide text is in it. */
export class FontFace {
  readonly #coverage = new Map<number, boolean>();
  readonly #advances = new Map<string, number>();

  constructor(
    readonly family: FontFamily,
    readonly style: FontStyle,
    /** The font as it was opened. */
    readonly font: OpenedFont,
  ) {}

  /** Height of the tallest ascender and depth of the deepest descender (positive), as parts of the size. */
  get ascentEm(): number {
    return this.font.ascent / this.font.unitsPerEm;
  }

  get descentEm(): number {
    return -this.font.descent / this.font.unitsPerEm;
  }

  covers(codePoint: number): boolean {
    let covered = this.#coverage.get(codePoint);
    if (covered === undefined) {
      covered = this.font.hasGlyphForCodePoint(codePoint);
      this.#coverage.set(codePoint, covered);
    }
    return covered;
  }

  /** The width of text that this face covers, shaped. Words are remembered. */
  widthPt(text: string, sizePt: number): number {
    let units = 0;
    for (const word of text.match(/[^ ]* |[^ ]+/g) ?? []) units += this.#advance(word);
    return (units / this.font.unitsPerEm) * sizePt;
  }

  #advance(word: string): number {
    const known = this.#advances.get(word);
    if (known !== undefined) return known;
    const advance = this.font.layout(word).advanceWidth;
    this.#advances.set(word, advance);
    return advance;
  }
}

import { fallbackOrder } from '../catalogue/fallback-order.ts';
import { findFamily } from '../catalogue/find-family.ts';
import type { FontFamily, FontStyle, TextStyle } from '../catalogue/font-family.ts';
import { fontStyleOf } from '../catalogue/font-family.ts';
import type { HarfBuzzShaper } from '../shaping/harfbuzz-shaper.ts';
import { gainsFromHarfBuzz, needsHarfBuzz } from '../shaping/needs-harfbuzz.ts';
import type { Shaping } from '../shaping/shaping.ts';
import { plainShaping } from '../shaping/shaping.ts';
import { needsNoGlyph } from '../text/ignorable.ts';
import { distinctCodePoints } from './distinct-code-points.ts';
import type { FontFace } from './font-face.ts';
import type { FontProblem, FontReader, SystemFontReader } from './font-files.ts';
import { FontFiles } from './font-files.ts';
import type { FontOpener } from './opened-font.ts';
import { openWithFontkit } from './opened-font.ts';
import { splitByCoverage } from './split-by-coverage.ts';
import type { TextRun } from './text-run.ts';

export interface FontSetOptions {
  readonly reader: FontReader;
  /** Asked last, for families that the reader has not; fonts of the machine are not used when absent. */
  readonly readSystem?: SystemFontReader | undefined;
  /** Families to try first for characters that the text's own lacks. */
  readonly fallback?: readonly string[];
  /** BCP 47; decides which reading of shared ideographs is drawn. */
  readonly language?: string;
  /** Opens font files; `fontkit` does when absent. */
  readonly open?: FontOpener;
}

/** Text that will be measured or drawn in a style. */
export interface FontRequest {
  readonly style: TextStyle;
  readonly text: string;
  /** The ways in which it will be shaped, where it is not only from left to right in the font's own. */
  readonly shapings?: readonly Shaping[];
}

/** What stands in for a character that no font has: REPLACEMENT CHARACTER, or else a box. */
const replacements = [0xfffd, 0x25a1, 0x3f];

/**
 * The fonts of one document. `load` reads the files that the text needs and no others; what was loaded is then measured
 * and split without waiting.
 *
 * @example
 * const fonts = createFontSet({ reader });
 * await fonts.load([{ style: { family: 'Source Serif 4' }, text: 'Octavo' }]);
 * fonts.measureText('Octavo', { family: 'Source Serif 4', sizePt: 10 });
 */
export class FontSet {
  readonly #files: FontFiles;
  readonly #fallback: readonly string[];
  readonly #language: string;
  /** By family and style. */
  readonly #chains = new Map<string, Map<FontStyle, FontFace[]>>();

  constructor({
    reader,
    readSystem,
    fallback = [],
    language = 'en',
    open = openWithFontkit,
  }: FontSetOptions) {
    this.#files = new FontFiles({ reader, readSystem, open });
    this.#fallback = fallback;
    this.#language = language;
  }

  /** Reads the fonts that the texts need, fallbacks only for characters that nothing before them covers. */
  async load(requests: Iterable<FontRequest>): Promise<readonly FontProblem[]> {
    const all = [...requests];
    // Files are read side by side, and then opened in order: a document's fonts are numbered as they are opened.
    for (const { style } of all) this.#files.readFile(findFamily(style.family).files[fontStyleOf(style)]);
    for (const { style, text } of all) await this.#loadChain(style, text);
    for (const request of all) await this.#loadShapers(request);
    return this.#files.problems;
  }

  /** The face of a style: its own, or the one that stands in. */
  face(style: TextStyle): FontFace {
    const [first] = this.#chain(style);
    if (first === undefined) throw new Error(`The font ${style.family} was not loaded`);
    return first;
  }

  /** The one face that draws all of a text, if there is such a one: for callers who cannot change fonts within it. */
  faceCovering(text: string, style: TextStyle): FontFace | undefined {
    const codePoints = [...distinctCodePoints(text)].filter((codePoint) => !needsNoGlyph(codePoint));
    return this.#chain(style).find((face) => codePoints.every((codePoint) => face.covers(codePoint)));
  }

  /** Splits text into stretches of one font each; marks and joined characters stay with what they belong to. */
  split(text: string, style: TextStyle): readonly TextRun[] {
    return splitByCoverage(text, this.#chain(style), this.#language);
  }

  /** The width of a line of text in points. */
  measureText(text: string, style: TextStyle & { readonly sizePt: number }): number {
    return this.split(text, style).reduce((sum, run) => sum + run.face.widthPt(run.text, style.sizePt), 0);
  }

  /** The characters of a text that no font has, each once. */
  missingCharacters(text: string, style: TextStyle): readonly string[] {
    return [...new Set(this.split(text, style).flatMap((run) => [...(run.missing ?? '')]))];
  }

  #chain(style: TextStyle): FontFace[] {
    const chain = this.#chains.get(style.family)?.get(fontStyleOf(style));
    if (chain === undefined)
      throw new Error(`The font ${style.family} (${fontStyleOf(style)}) was not loaded`);
    return chain;
  }

  async #loadChain(style: TextStyle, text: string): Promise<void> {
    const ofFamily = this.#chains.get(style.family) ?? new Map<FontStyle, FontFace[]>();
    this.#chains.set(style.family, ofFamily);
    const chain = ofFamily.get(fontStyleOf(style)) ?? [await this.#primary(style)];
    ofFamily.set(fontStyleOf(style), chain);
    chain[0]?.prepare(text);
    const uncovered = uncoveredCodePoints(text, chain);
    if (uncovered.size === 0) return;
    const fontClass = findFamily(style.family).fontClass;
    for (const family of fallbackOrder(this.#fallback, fontClass, this.#language)) {
      if (uncovered.size === 0) return;
      await this.#extend(chain, family, style, uncovered);
    }
    if (uncovered.size > 0) await this.#loadReplacement(chain);
  }

  async #extend(
    chain: FontFace[],
    family: FontFamily,
    style: TextStyle,
    uncovered: Set<number>,
  ): Promise<void> {
    if (chain.some((face) => face.family.name === family.name)) return;
    const { covers } = family;
    const wanted = [...uncovered].filter(
      (codePoint) => covers?.test(String.fromCodePoint(codePoint)) ?? true,
    );
    if (wanted.length === 0) return;
    const face = await this.#files.face(family, fontStyleOf(style));
    const found = wanted.filter((codePoint) => face?.covers(codePoint));
    if (face === undefined || found.length === 0) return;
    chain.push(face);
    for (const codePoint of found) uncovered.delete(codePoint);
  }

  async #loadReplacement(chain: FontFace[]): Promise<void> {
    if (chain.some((face) => replacements.slice(0, 2).some((codePoint) => face.covers(codePoint)))) return;
    const face = await this.#files.face(findFamily('Noto Sans Symbols 2'), 'regular');
    if (face !== undefined) chain.push(face);
  }

  /** HarfBuzz for the fonts that draw what needs it: others are spared the copy of their bytes. */
  async #loadShapers({ style, text, shapings = [] }: FontRequest): Promise<void> {
    const always = shapings.some((shaping) => needsHarfBuzz('', shaping)) || gainsFromHarfBuzz(text);
    const complex = [...distinctCodePoints(text)].filter((codePoint) =>
      needsHarfBuzz(String.fromCodePoint(codePoint), plainShaping),
    );
    for (const face of this.#chain(style)) {
      if (face.hasHarfBuzz) continue;
      if (!always && !complex.some((codePoint) => face.covers(codePoint))) continue;
      const file = await this.#files.fileOf(face);
      if (file !== undefined) face.useHarfBuzz(await this.#openShaper(file.bytes));
    }
  }

  async #openShaper(bytes: Uint8Array): Promise<HarfBuzzShaper> {
    const { openWithHarfBuzz } = await import('../shaping/harfbuzz-shaper.ts');
    return openWithHarfBuzz(bytes);
  }

  async #primary(style: TextStyle): Promise<FontFace> {
    const family = findFamily(style.family);
    const face = await this.#files.face(family, fontStyleOf(style));
    if (face !== undefined) return face;
    this.#files.missing(family);
    const standIn = findFamily(standIns[family.fontClass]);
    const other = await this.#files.face(standIn, fontStyleOf(style));
    if (other === undefined) throw new Error(`The bundled font ${standIn.name} cannot be read`);
    return other;
  }
}

/** Makes the set of fonts for one document or deck. */
export function createFontSet(options: FontSetOptions): FontSet {
  return new FontSet(options);
}

const standIns = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3',
  mono: 'Source Code Pro',
  symbol: 'Source Sans 3',
};

function uncoveredCodePoints(text: string, chain: readonly FontFace[]): Set<number> {
  const uncovered = new Set<number>();
  for (const codePoint of distinctCodePoints(text)) {
    if (!needsNoGlyph(codePoint) && !chain.some((face) => face.covers(codePoint))) uncovered.add(codePoint);
  }
  return uncovered;
}

import type { Buffer, Font, GlyphInfo } from 'harfbuzzjs';
import type { GlyphPosition, ShapedGlyph, ShapedText } from '../fonts/opened-font.ts';
import { clusterCodePoints } from './cluster-code-points.ts';
import type { Shaping } from './shaping.ts';

type HarfBuzz = typeof import('harfbuzzjs');

/** Marks keep the characters that they stand for; HarfBuzz would put them with their base (“Clusters”, level 1). */
const monotoneCharacters = 1;

/** Shapes words as HarfBuzz does: all scripts, features and languages of OpenType. */
export class HarfBuzzShaper {
  readonly #harfBuzz: HarfBuzz;
  readonly #font: Font;
  readonly #buffer: Buffer;
  readonly #advances = new Map<number, number>();

  constructor(harfBuzz: HarfBuzz, bytes: Uint8Array) {
    this.#harfBuzz = harfBuzz;
    this.#font = new harfBuzz.Font(new harfBuzz.Face(new harfBuzz.Blob(bytes)));
    this.#buffer = new harfBuzz.Buffer();
  }

  /** Whether the font has a feature at all. */
  hasFeature(tag: string): boolean {
    return this.#font.face.getTableFeatureTags('GSUB').includes(tag);
  }

  /** A word as glyphs in the order in which they are seen, from the left. */
  shape(word: string, { direction, language, features }: Shaping): ShapedText {
    const { Direction, Feature, shape } = this.#harfBuzz;
    const buffer = this.#buffer;
    buffer.reset();
    buffer.setClusterLevel(monotoneCharacters);
    buffer.addText(word);
    // The script follows from the word, the direction from the bidirectional algorithm: digits do not know theirs.
    buffer.guessSegmentProperties();
    buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(language ?? 'und');
    shape(
      this.#font,
      buffer,
      Object.entries(features).map(([tag, isOn]) => new Feature(tag, isOn ? 1 : 0)),
    );
    return this.#shapedText(word, buffer.getGlyphInfos(), buffer.getGlyphPositions());
  }

  #shapedText(
    word: string,
    infos: readonly GlyphInfo[],
    placed: readonly { xAdvance: number; xOffset: number; yOffset: number }[],
  ): ShapedText {
    const codePoints = clusterCodePoints(
      word,
      infos.map((info, index) => ({ cluster: info.cluster, advance: placed[index]?.xAdvance ?? 0 })),
    );
    const glyphs = infos.map(
      // HarfBuzz names the glyph's id `codepoint` once the text is shaped.
      ({ codepoint: id }, index): ShapedGlyph => ({
        id,
        codePoints: codePoints[index] ?? [],
        advanceWidth: this.#advance(id),
      }),
    );
    const positions = placed.map(
      ({ xAdvance, xOffset, yOffset }): GlyphPosition => ({ xAdvance, xOffset, yOffset }),
    );
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  }

  #advance(id: number): number {
    const known = this.#advances.get(id) ?? this.#font.glyphHAdvance(id);
    this.#advances.set(id, known);
    return known;
  }
}

/** By the bytes of their files: each holds a copy of them. */
const shapers = new WeakMap<Uint8Array, HarfBuzzShaper>();

/** Opens a font for HarfBuzz, which is loaded on the first call. Of the same array of bytes it is the same shaper. */
export async function openWithHarfBuzz(bytes: Uint8Array): Promise<HarfBuzzShaper> {
  const harfBuzz = await import('harfbuzzjs');
  const shaper = shapers.get(bytes) ?? new HarfBuzzShaper(harfBuzz, bytes);
  shapers.set(bytes, shaper);
  return shaper;
}

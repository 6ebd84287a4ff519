import type { ShapedGlyph, ShapedText } from '../fonts/opened-font.ts';
import { mirrorText } from '../text/bidi.ts';

/**
 * A word that runs from right to left, shaped by what shapes from left to right only: signs and digits among Hebrew or
 * Arabic. Brackets are drawn turned round and still say what was written (UAX #9, L4).
 */
export function fromTheRight(word: string, shape: (visual: string) => ShapedText): ShapedText {
  const characters = Array.from(word).reverse();
  const shaped = shape(mirrorText(characters.join('')));
  if (shaped.glyphs.length !== characters.length) return shaped;
  const glyphs = shaped.glyphs.map(
    ({ id, advanceWidth }, index): ShapedGlyph => ({
      id,
      advanceWidth,
      codePoints: [characters[index]?.codePointAt(0) ?? 0],
    }),
  );
  // What a shaper gives may have its width from a getter, which a copy would leave behind.
  return { glyphs, positions: shaped.positions, advanceWidth: shaped.advanceWidth };
}

import { expect, it } from 'vitest';
import { FontFace } from '../src/fonts/font-face.ts';
import type { OpenedFont, ShapedText } from '../src/fonts/opened-font.ts';

const glyph = { id: 7, codePoints: [0x760], advanceWidth: 500 };
const shaped: ShapedText = {
  advanceWidth: 500,
  glyphs: [glyph],
  positions: [{ xAdvance: 500, xOffset: 0, yOffset: 0 }],
};

/** Throws for marks as `fontkit` does in Noto Sans Arabic Bold for U+0760. */
const font: OpenedFont = {
  postscriptName: 'Broken',
  unitsPerEm: 1000,
  ascent: 800,
  descent: -200,
  hasGlyphForCodePoint: () => true,
  glyphForCodePoint: () => glyph,
  layout(_text, features) {
    if (features?.['mark'] !== false)
      throw new TypeError("Cannot read properties of null (reading 'xCoordinate')");
    return shaped;
  },
};

it('shapes letters whose marks the font cannot place', () => {
  // Only the font matters to shaping.
  const face = new FontFace({ name: 'Broken' } as unknown as FontFace['family'], 'bold', font);
  expect(face.shape('\u0760')).toBe(shaped);
});

it('draws nothing but symbols with a font of symbols', () => {
  const family = { name: 'Symbols', fontClass: 'symbol', covers: /\p{S}/u } as unknown as FontFace['family'];
  const face = new FontFace(family, 'regular', font);
  expect(face.covers(0x2192)).toBe(true);
  expect(face.covers(0x0627)).toBe(false);
});

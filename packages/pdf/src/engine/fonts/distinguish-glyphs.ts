import type { ShapedGlyph } from '@octavo/typeset';
import type { EmbeddedFont } from '../internals/pdfmake-types.ts';

/**
 * Lets a font's glyphs say what they stand for where they are used: `fontkit` remembers the first use only, which may have been in
 * another document.
 */
export function distinguishGlyphs(font: EmbeddedFont['font']): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (codePoints.join() === glyph.codePoints.join()) return glyph;
    // A glyph like the remembered one in all but its code points.
    return Object.create(glyph, { codePoints: { value: codePoints } }) as ShapedGlyph;
  };
}

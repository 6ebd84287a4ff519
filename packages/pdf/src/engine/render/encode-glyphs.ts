import type { EmbeddedFont, Glyph, GlyphPosition } from '../internals/pdfmake-types.ts';

/** The codes that a font has given so far, by glyph and by what the glyph stands for. */
const codesByFont = new WeakMap<EmbeddedFont, Map<string, number>>();

/**
 * The codes and places of a text's glyphs. A glyph that stands for several characters at different places (the bodies of
 * Arabic letters, the spaces) gets a code for each, so that copied text is what was written; pdfkit keeps the first only.
 */
export function encodeGlyphs(
  text: string,
  font: EmbeddedFont,
): { readonly codes: readonly string[]; readonly positions: readonly GlyphPosition[] } {
  const codes: string[] = [];
  const positions: GlyphPosition[] = [];
  for (const word of text.match(/[^ ]* |[^ ]+/g) ?? []) {
    const shaped = font.layoutCached(word);
    for (const [index, glyph] of shaped.glyphs.entries()) {
      const position = shaped.positions[index];
      if (position === undefined) continue;
      codes.push(codeOf(glyph, font).toString(16).padStart(4, '0'));
      positions.push(position);
    }
  }
  return { codes, positions };
}

function codeOf(glyph: Glyph, font: EmbeddedFont): number {
  const codes = codesByFont.get(font) ?? new Map<string, number>();
  codesByFont.set(font, codes);
  const key = `${glyph.id}:${glyph.codePoints.join(',')}`;
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = font.subset.glyphs.length;
  font.subset.glyphs.push(glyph.id);
  font.widths[code] = glyph.advanceWidth * font.scale;
  font.unicode[code] = glyph.codePoints;
  codes.set(key, code);
  return code;
}

/** Lets a font's glyphs say what they stand for where they are used: `fontkit` remembers the first use only. */
export function distinguishGlyphs({ font }: EmbeddedFont): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (codePoints.length === 0 || codePoints.join() === glyph.codePoints.join()) return glyph;
    // A glyph like the remembered one in all but its code points.
    return Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph;
  };
}

import type { OpenedFont, OutlinedGlyph, ShapedGlyph } from '@octavo/typeset';
import { isKnownFont } from '@octavo/typeset';
import type { FontMeasures } from './font-measures.ts';
import { fontMeasures, postscriptName } from './font-measures.ts';
import { glyphLookup } from './glyph-lookup.ts';
import type { GlyphSubset } from './subset-true-type.ts';
import { trueTypeTables } from './true-type-tables.ts';

/** A font as far as pdfkit and the measuring of known letters ask for it; what they do not ask for is opened when somebody does. */
export interface BriefFont extends OpenedFont, FontMeasures {
  getGlyph(id: number, codePoints?: readonly number[]): ShapedGlyph;
  createSubset(): GlyphSubset;
}

/**
 * One of the bundled fonts, in the very version whose letters are known, read without `fontkit`: its measures, and which glyph a character
 * has and how wide. `open` gives the whole font where text has to be shaped or outlines are asked for. `undefined` for other fonts: any
 * table of theirs may be damaged.
 */
export function briefFont(bytes: Uint8Array, open: () => OpenedFont): BriefFont | undefined {
  const tables = isKnownFont(bytes) ? trueTypeTables(bytes) : undefined;
  const measures = tables && fontMeasures(tables);
  const glyphOf = glyphLookup(tables?.get('cmap'));
  const name = postscriptName(tables?.get('name'));
  const advanceOf = advances(tables?.get('hhea'), tables?.get('hmtx'));
  if (measures === undefined || glyphOf === undefined || name === undefined || advanceOf === undefined) {
    return undefined;
  }
  let opened: OpenedFont | undefined;
  const whole = (): OpenedFont => {
    opened ??= open();
    return opened;
  };
  return {
    ...measures,
    postscriptName: name,
    hasGlyphForCodePoint: (codePoint) => glyphOf(codePoint) !== 0,
    glyphForCodePoint: (codePoint): OutlinedGlyph => ({
      id: glyphOf(codePoint),
      codePoints: [codePoint],
      advanceWidth: advanceOf(glyphOf(codePoint)),
      get bbox() {
        return whole().glyphForCodePoint(codePoint).bbox;
      },
    }),
    getGlyph: (id, codePoints = []) => ({ id, codePoints, advanceWidth: advanceOf(id) }),
    layout: (...text) => whole().layout(...text),
    createSubset: emptySubset,
  };
}

/** How far each glyph advances; the last advance of the table holds for all glyphs after it (OpenType, `hmtx`). */
function advances(
  hhea: DataView | undefined,
  hmtx: DataView | undefined,
): ((glyph: number) => number) | undefined {
  if (hhea === undefined || hmtx === undefined) return undefined;
  const last = hhea.getUint16(34) - 1;
  return (glyph) => hmtx.getUint16(4 * Math.min(glyph, last));
}

/** The glyphs that a document uses, the sign for what is missing before all others. It is encoded as `embedTrueType` does. */
function emptySubset(): GlyphSubset {
  const glyphs = [0];
  const places = new Map([[0, 0]]);
  return {
    glyphs,
    includeGlyph: (id) => {
      const known = places.get(id);
      if (known !== undefined) return known;
      places.set(id, glyphs.length);
      return glyphs.push(id) - 1;
    },
  };
}

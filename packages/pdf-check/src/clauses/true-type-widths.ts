import { trueTypeTables } from './true-type-tables.ts';

/** The widths of a TrueType font's glyphs in thousandths of the size; undefined where the bytes are no such font. */
export function trueTypeWidths(bytes: Uint8Array): ((glyph: number) => number | undefined) | undefined {
  const tables = trueTypeTables(bytes);
  if (tables === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  if (Math.max(head + 20, hhea + 36, maxp + 6) > bytes.length) return undefined;
  const unitsPerEm = view.getUint16(head + 18);
  const metrics = view.getUint16(hhea + 34);
  const glyphs = view.getUint16(maxp + 4);
  return (glyph) => {
    if (glyph >= glyphs || metrics === 0) return undefined;
    const at = hmtx + 4 * Math.min(glyph, metrics - 1);
    return at + 2 > bytes.length ? undefined : (view.getUint16(at) * 1000) / unitsPerEm;
  };
}

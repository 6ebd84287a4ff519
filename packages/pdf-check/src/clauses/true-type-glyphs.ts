import { trueTypeTables } from './true-type-tables.ts';

/** The glyphs of a TrueType font by character, from its table for Windows (format 4); undefined where it has none. */
export function trueTypeGlyphs(bytes: Uint8Array): ((character: number) => number | undefined) | undefined {
  const cmap = trueTypeTables(bytes)?.get('cmap');
  if (cmap === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at) : 0);
  for (let index = 0; index < word(cmap + 2); index += 1) {
    const at = cmap + 4 + index * 8;
    if (word(at) !== 3 || word(at + 2) !== 1) continue;
    const table = cmap + view.getUint32(at + 4);
    if (word(table) === 4) return (character) => glyphOf(character, table, word);
  }
  return undefined;
}

/** OpenType's `cmap`, format 4. */
function glyphOf(character: number, table: number, word: (at: number) => number): number | undefined {
  const segments = word(table + 6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = table + 14 + segment * 2;
    if (word(end) < character) continue;
    const start = end + 2 * segments + 2;
    const first = word(start);
    if (first > character) return undefined;
    const delta = word(start + 2 * segments);
    const range = start + 4 * segments;
    const offset = word(range);
    if (offset === 0) return (character + delta) & 0xffff;
    const glyph = word(range + offset + 2 * (character - first));
    return glyph === 0 ? undefined : (glyph + delta) & 0xffff;
  }
  return undefined;
}

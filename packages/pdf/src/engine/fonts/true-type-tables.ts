/** The tables of a TrueType font by their tags, as views of its bytes. */
export type TrueTypeTables = ReadonlyMap<string, DataView>;

const needed = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf', 'post'];

/**
 * Finds the tables of a font with outlines in a `glyf` table (OpenType, “Organization of an OpenType Font”). `undefined` for
 * all others: CFF outlines, variable fonts, collections, compressed and damaged files.
 */
export function trueTypeTables(bytes: Uint8Array): TrueTypeTables | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000) return undefined;
  const end = 12 + 16 * view.getUint16(4);
  if (end > view.byteLength) return undefined;
  const tables = new Map<string, DataView>();
  for (let record = 12; record < end; record += 16) {
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (offset + length > view.byteLength) return undefined;
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return needed.every((tag) => tables.has(tag)) && !tables.has('fvar') ? tables : undefined;
}

/** Where the tables of a TrueType font begin, by their tags; undefined where the bytes are no such font. */
export function trueTypeTables(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  if (bytes.length < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    if (at + 16 > bytes.length) return undefined;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  return tables;
}

/** Bytes taken in one step. */
const width = 4;

/**
 * For each place in a step, one entry for each byte (ISO 3309, polynomial 0xEDB88320 reflected, as PKWARE's APPNOTE 4.4.7 asks): a table gives
 * what its byte does after the bytes behind it (Kounavis and Berry, "Novel Table Lookup-Based Algorithms for High-Performance CRC Generation").
 */
const tables = makeTables();

function makeTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const made = [first];
  for (let place = 1; place < width; place += 1) {
    const before = made[place - 1] as Uint32Array;
    made.push(before.map((value) => (value >>> 8) ^ (first[value & 0xff] as number)));
  }
  return made;
}

/** The checksum that a zip file holds of each entry. */
export function crc32(bytes: Uint8Array): number {
  // The tables have as many entries as a byte has values, so every look-up finds one.
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - (bytes.length % width);
  let value = 0xffffffff;
  let index = 0;
  for (; index < end; index += width) {
    value ^= view.getUint32(index, true);
    value =
      (t3[value & 0xff] as number) ^
      (t2[(value >>> 8) & 0xff] as number) ^
      (t1[(value >>> 16) & 0xff] as number) ^
      (t0[value >>> 24] as number);
  }
  for (; index < bytes.length; index += 1)
    value = (value >>> 8) ^ (t0[(value ^ (bytes[index] as number)) & 0xff] as number);
  return (value ^ 0xffffffff) >>> 0;
}

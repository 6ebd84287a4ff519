/** `fontkit` reads the ten bytes of a glyph's header (OpenType, `glyf`) before it asks whether the glyph has an outline. */
const headerLength = 10;

/**
 * A font file with room behind its outlines. Where they end the file and its last glyph is an empty one, as the unbreakable
 * space of Carlito, `fontkit` reads past the end and throws.
 */
export function withRoomAtEnd(bytes: Uint8Array): Uint8Array {
  if (!endsWithOutlines(bytes)) return bytes;
  const longer = new Uint8Array(bytes.length + headerLength);
  longer.set(bytes);
  return longer;
}

/** Whether the table `glyf` is the last of the file. */
function endsWithOutlines(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableCount = bytes.length < 12 ? 0 : view.getUint16(4);
  for (let record = 12; record < 12 + 16 * tableCount && record + 16 <= bytes.length; record += 16) {
    if (view.getUint32(record) !== 0x676c7966) continue; // `glyf`
    return view.getUint32(record + 8) + view.getUint32(record + 12) + headerLength > bytes.length;
  }
  return false;
}

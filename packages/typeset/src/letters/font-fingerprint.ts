/**
 * What tells one version of a TrueType font from any other: its length, and the checksum of all its bytes that its `head`
 * table holds (OpenType, `checksumAdjustment`). `undefined` for other files.
 */
export function fontFingerprint(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000) return undefined;
  const end = 12 + 16 * view.getUint16(4);
  if (end > view.byteLength) return undefined;
  for (let record = 12; record < end; record += 16) {
    if (view.getUint32(record) !== headTag) continue;
    const offset = view.getUint32(record + 8);
    if (offset + 12 > view.byteLength) return undefined;
    return `${view.byteLength}-${view.getUint32(offset + 8).toString(16)}`;
  }
  return undefined;
}

/** `head` */
const headTag = 0x68656164;

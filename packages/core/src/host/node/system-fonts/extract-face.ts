const headerBytes = 12;
const entryBytes = 16;

/**
 * One face of a collection as a font file of its own: its tables one after the other, each on a boundary of four bytes (OpenType 1.9,
 * "Organization of an OpenType Font"). A file of one face is given back as it is; `undefined` where tables stand outside the file.
 */
export function extractFace(file: Uint8Array, offset: number): Uint8Array | undefined {
  if (offset === 0) return file;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint16(offset + 4);
  const directoryBytes = headerBytes + count * entryBytes;
  if (offset + directoryBytes > file.length) return undefined;
  const entries = Array.from({ length: count }, (_, index) => offset + headerBytes + index * entryBytes);
  const sizes = entries.map((entry) => view.getUint32(entry + 12));
  if (entries.some((entry) => view.getUint32(entry + 8) + view.getUint32(entry + 12) > file.length))
    return undefined;
  const face = new Uint8Array(sizes.reduce((sum, size) => sum + padded(size), directoryBytes));
  face.set(file.subarray(offset, offset + directoryBytes));
  const written = new DataView(face.buffer);
  let at = directoryBytes;
  for (const [index, entry] of entries.entries()) {
    const start = view.getUint32(entry + 8);
    const size = sizes[index] ?? 0;
    face.set(file.subarray(start, start + size), at);
    written.setUint32(headerBytes + index * entryBytes + 8, at);
    at += padded(size);
  }
  return face;
}

function padded(size: number): number {
  return Math.ceil(size / 4) * 4;
}

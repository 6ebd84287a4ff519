import { crc32 } from './crc32.ts';

/** How much is taken from a zip file before it is refused: packed bytes can stand for a thousand times as many. */
export interface ZipLimits {
  readonly entries: number;
  /** Of one entry, unpacked. */
  readonly entryBytes: number;
  /** Of all entries that are read, unpacked. */
  readonly totalBytes: number;
}

/** An opened zip file; entries are unpacked when they are asked for. */
export interface ZipReader {
  readonly paths: readonly string[];
  /** The bytes of an entry; `undefined` when there is none of this path. Throws a `ZipError` for what cannot be read. */
  read(path: string): Uint8Array | undefined;
}

/** Why a zip file, or an entry of it, is not read. */
export class ZipError extends Error {}

interface CentralEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedLength: number;
  readonly headerOffset: number;
}

const pieceLength = 16_384;

/**
 * Opens a zip file by its central directory (PKWARE APPNOTE 6.3, §4.3.12). Sizes that it states are not believed: unpacking
 * stops at the limits. Entries of the same path, encrypted ones and Zip64 are refused.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipReader> {
  const { Inflate } = await import('fflate');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(bytes, view, limits);
  let unpackedBytes = 0;
  const inflate = (packed: Uint8Array, path: string): Uint8Array => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const stream = new Inflate((piece) => {
      length += piece.length;
      if (length > limits.entryBytes || unpackedBytes + length > limits.totalBytes)
        throw new ZipError(`\`${path}\` is too large`);
      pieces.push(piece.slice());
    });
    try {
      for (let start = 0; start < packed.length || start === 0; start += pieceLength)
        stream.push(packed.subarray(start, start + pieceLength), start + pieceLength >= packed.length);
    } catch (error) {
      throw error instanceof ZipError ? error : new ZipError(`\`${path}\` is broken`);
    }
    return join(pieces, length);
  };
  return {
    paths: [...directory.keys()],
    read(path) {
      const entry = directory.get(path);
      if (entry === undefined) return undefined;
      const packed = packedBytes(bytes, view, entry, path);
      const content = entry.method === 0 ? packed : inflate(packed, path);
      unpackedBytes += content.length;
      if (content.length > limits.entryBytes || unpackedBytes > limits.totalBytes)
        throw new ZipError(`\`${path}\` is too large`);
      if (crc32(content) !== entry.checksum) throw new ZipError(`\`${path}\` is broken`);
      return content;
    },
  };
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  limits: ZipLimits,
): ReadonlyMap<string, CentralEntry> {
  const end = findEnd(view);
  if (end === undefined) throw new ZipError('it is not a zip file');
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new ZipError(`it holds more than ${limits.entries} files`);
  const entries = new Map<string, CentralEntry>();
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== 0x02014b50) throw broken();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      view.getUint16(offset + at, true),
    ) as [number, number, number];
    const path = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
    if (entries.has(path)) throw new ZipError(`\`${path}\` stands in it twice`);
    entries.set(path, {
      isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      method: view.getUint16(offset + 10, true),
      checksum: view.getUint32(offset + 16, true),
      packedLength: view.getUint32(offset + 20, true),
      headerOffset: view.getUint32(offset + 42, true),
    });
    offset += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The end of central directory record stands last, but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let offset = view.byteLength - 22; offset >= first; offset -= 1)
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  return undefined;
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: CentralEntry, path: string): Uint8Array {
  const { headerOffset: offset, packedLength, method } = entry;
  if (entry.isEncrypted) throw new ZipError('it is encrypted');
  if (method !== 0 && method !== 8) throw new ZipError(`\`${path}\` is packed in an unknown way`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedLength > bytes.length) throw broken();
  return bytes.subarray(start, start + packedLength);
}

function broken(): ZipError {
  return new ZipError('its directory is broken');
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

import { crc32 } from './crc32.ts';

/** A file of a zip package; `compressed` says that its bytes are packed already (PNG, JPEG) and are stored as they are. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly compressed?: boolean;
}

/** Packs bytes by DEFLATE without a wrapper (RFC 1951). */
export type DeflateRaw = (bytes: Uint8Array) => Promise<Uint8Array>;

/** 1980-01-01 00:00, the first moment that a zip file can name: local times would differ from place to place. */
const [dosTime, dosDate] = [0, 0x21];
const versionNeeded = 20;
/** Bit 11: paths are UTF-8. */
const flags = 0x0800;

/**
 * Writes a zip file (PKWARE APPNOTE 6.3) of the entries in their order: sizes stand in the local headers, there are no data
 * descriptors, extra fields or comments, as office programs like it. Same entries and same `deflateRaw`, same bytes.
 */
export async function writeZip(entries: readonly ZipEntry[], deflateRaw: DeflateRaw): Promise<Uint8Array> {
  const packed = await Promise.all(entries.map((entry) => packEntry(entry, deflateRaw)));
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of packed) {
    const local = header(entry, undefined);
    locals.push(local, entry.data);
    central.push(header(entry, offset));
    offset += local.length + entry.data.length;
  }
  const directoryLength = central.reduce((total, { length }) => total + length, 0);
  return concatenate([...locals, ...central, endOfDirectory(packed.length, directoryLength, offset)]);
}

interface PackedEntry {
  readonly path: Uint8Array;
  readonly method: 0 | 8;
  readonly checksum: number;
  readonly length: number;
  readonly data: Uint8Array;
}

const encoder = new TextEncoder();

async function packEntry(
  { path, content, compressed = false }: ZipEntry,
  deflateRaw: DeflateRaw,
): Promise<PackedEntry> {
  if (typeof content === 'string' && !compressed) return packText(path, content, deflateRaw);
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const entry = { path: encoder.encode(path), checksum: crc32(bytes), length: bytes.length };
  return compressed
    ? { ...entry, method: 0, data: bytes }
    : { ...entry, method: 8, data: await deflateRaw(bytes) };
}

/** Styles, themes, masters and layouts are the same in most files of a project: what each path held last is kept packed. */
async function packText(path: string, content: string, deflateRaw: DeflateRaw): Promise<PackedEntry> {
  const kept = keptTexts(deflateRaw);
  const known = kept.get(path);
  if (known?.content === content) return known.entry;
  const bytes = encoder.encode(content);
  const entry: PackedEntry = {
    path: encoder.encode(path),
    method: 8,
    checksum: crc32(bytes),
    length: bytes.length,
    data: await deflateRaw(bytes),
  };
  const hasRoom = kept.size < mostKept || kept.has(path);
  if (hasRoom && content.length <= longestKept) kept.set(path, { content, entry });
  return entry;
}

interface KeptText {
  readonly content: string;
  readonly entry: PackedEntry;
}

/** So many paths, of texts of so many characters at most: a few megabytes. */
const mostKept = 200;
const longestKept = 100_000;

const textsByPacker = new WeakMap<DeflateRaw, Map<string, KeptText>>();

function keptTexts(deflateRaw: DeflateRaw): Map<string, KeptText> {
  const kept = textsByPacker.get(deflateRaw) ?? new Map<string, KeptText>();
  textsByPacker.set(deflateRaw, kept);
  return kept;
}

/** A local file header (APPNOTE 4.3.7), or with an offset the entry of the central directory (4.3.12). */
function header(entry: PackedEntry, offset: number | undefined): Uint8Array {
  const inDirectory = offset !== undefined;
  const written = new Uint8Array((inDirectory ? 46 : 30) + entry.path.length);
  const view = new DataView(written.buffer);
  view.setUint32(0, inDirectory ? 0x02014b50 : 0x04034b50, true);
  // The directory's entry begins with the version of the writer, and has the rest after it.
  if (inDirectory) view.setUint16(4, versionNeeded, true);
  const common = inDirectory ? 6 : 4;
  [versionNeeded, flags, entry.method, dosTime, dosDate].forEach((value, index) => {
    view.setUint16(common + 2 * index, value, true);
  });
  [entry.checksum, entry.data.length, entry.length].forEach((value, index) => {
    view.setUint32(common + 10 + 4 * index, value, true);
  });
  view.setUint16(common + 22, entry.path.length, true);
  if (inDirectory) view.setUint32(42, offset, true);
  written.set(entry.path, inDirectory ? 46 : 30);
  return written;
}

/** The end of central directory record (APPNOTE 4.3.16). */
function endOfDirectory(count: number, length: number, offset: number): Uint8Array {
  return Uint8Array.from([
    ...four(0x06054b50),
    ...two(0),
    ...two(0),
    ...two(count),
    ...two(count),
    ...four(length),
    ...four(offset),
    ...two(0),
  ]);
}

function two(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function four(value: number): readonly number[] {
  return [...two(value & 0xffff), ...two(value >>> 16)];
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

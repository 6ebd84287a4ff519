import { crc32 } from './crc32.ts';
import type { PackedEntry } from './lay-out-zip.ts';
import { layOutZip } from './lay-out-zip.ts';

/** A file of a zip package; `compressed` says that its bytes are packed already (PNG, JPEG) and are stored as they are. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly compressed?: boolean;
}

/** Packs bytes by DEFLATE without a wrapper (RFC 1951). */
export type DeflateRaw = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * Writes a zip file (PKWARE APPNOTE 6.3) of the entries in their order: sizes stand in the local headers, there are no data
 * descriptors, extra fields or comments, as office programs like it. Same entries and same `deflateRaw`, same bytes.
 */
export async function writeZip(entries: readonly ZipEntry[], deflateRaw: DeflateRaw): Promise<Uint8Array> {
  const packed: PackedEntry[] = [];
  // One after the other: what packing one takes can be let go before the next, and packages have thousands.
  for (const entry of entries) packed.push(await packEntry(entry, deflateRaw));
  return layOutZip(packed);
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

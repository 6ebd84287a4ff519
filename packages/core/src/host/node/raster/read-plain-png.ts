import { inflateSync } from 'node:zlib';
import type { DecodedImage } from '../../host.ts';
import { crc32 } from './crc32.ts';
import { longestSidePx } from './limits.ts';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Length, type, data and checksum. */
  readonly whole: Uint8Array;
}

/** Samples a pixel by colour type (ISO 15948 §11.2.2). Palettes are absent: they are decoded. */
const samplesByColourType: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [4, 2],
  [6, 4],
]);

/** Chunks that change what the pixels mean. */
const meaningful = new Set(['PLTE', 'tRNS', 'iCCP', 'cICP']);

const signatureLength = 8;

/**
 * A PNG that every format can hold as it is: 8-bit grey or RGB, with or without alpha, not interlaced, at most 4,000
 * pixels long, with right checksums and all its pixels. Metadata, colour hints and animation are left out of the bytes.
 * `undefined` when the image has to be decoded and written anew. Spares ordinary documents the loading of `sharp`.
 */
export function readPlainPng(bytes: Uint8Array): DecodedImage | undefined {
  const chunks = readChunks(bytes);
  const header = chunks?.[0];
  if (chunks === undefined || header?.type !== 'IHDR' || header.data.length !== 13) return undefined;
  if (chunks.some((chunk) => meaningful.has(chunk.type))) return undefined;
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.length);
  const [widthPx, heightPx] = [view.getUint32(0), view.getUint32(4)];
  const samples = samplesByColourType.get(view.getUint8(9));
  const plain = view.getUint8(8) === 8 && view.getUint8(10) + view.getUint8(11) + view.getUint8(12) === 0;
  if (!plain || samples === undefined || widthPx === 0 || heightPx === 0) return undefined;
  if (Math.max(widthPx, heightPx) > longestSidePx) return undefined;
  const data = chunks.filter((chunk) => chunk.type === 'IDAT');
  if (!holdsAllRows(Buffer.concat(data.map((chunk) => chunk.data)), widthPx * samples + 1, heightPx)) {
    return undefined;
  }
  const end = chunks.filter((chunk) => chunk.type === 'IEND');
  const kept = [bytes.subarray(0, signatureLength), ...[header, ...data, ...end].map((chunk) => chunk.whole)];
  return { format: 'png', bytes: new Uint8Array(Buffer.concat(kept)), widthPx, heightPx };
}

/** The chunks up to IEND; `undefined` when one is cut short or its checksum is wrong. */
function readChunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  for (let start = signatureLength; start + 12 <= bytes.length; ) {
    const end = start + 12 + view.getUint32(start);
    if (end > bytes.length) return undefined;
    if (crc32(bytes.subarray(start + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    chunks.push({ type, data: bytes.subarray(start + 8, end - 4), whole: bytes.subarray(start, end) });
    if (type === 'IEND') return chunks;
    start = end;
  }
  return undefined;
}

/** Whether the data inflates to just the rows that the header promises, each with a filter that exists (§9.2). */
function holdsAllRows(data: Uint8Array, rowLength: number, rowCount: number): boolean {
  try {
    const pixels = inflateSync(data, { maxOutputLength: rowLength * rowCount });
    if (pixels.length !== rowLength * rowCount) return false;
    for (let row = 0; row < rowCount; row += 1) if ((pixels[row * rowLength] ?? 5) > 4) return false;
    return true;
  } catch {
    return false;
  }
}

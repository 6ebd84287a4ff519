/** Markers of ITU-T T.81, table B.1. */
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Baseline, extended and progressive Huffman coding; readers of PDF and Office know no other. */
const plainFrames = new Set([0xc0, 0xc1, 0xc2]);

/**
 * A JPEG without its metadata (EXIF with its places and thumbnails, comments, profiles) and without what follows its
 * end; the pixels stay as they were coded. `undefined` when its coding is not a plain one or its end is missing.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, startOfImage)];
  let frames = 0;
  for (let start = 2; start + 4 <= bytes.length || bytes[start + 1] === endOfImage; ) {
    if (bytes[start] !== 0xff) return undefined;
    const marker = bytes[start + 1] ?? 0;
    if (marker === 0xff) {
      start += 1;
      continue;
    }
    if (marker === endOfImage) {
      kept.push(Uint8Array.of(0xff, endOfImage));
      return frames === 1 ? new Uint8Array(Buffer.concat(kept)) : undefined;
    }
    if (isFrame(marker) && !plainFrames.has(marker)) return undefined;
    if (isFrame(marker)) frames += 1;
    const headEnd = start + 2 + (bytes[start + 2] ?? 0) * 256 + (bytes[start + 3] ?? 0);
    const end = marker === startOfScan ? endOfScan(bytes, headEnd) : headEnd;
    if (end > bytes.length || headEnd < start + 4) return undefined;
    if (!isMetadata(marker, bytes.subarray(start + 4, headEnd))) kept.push(bytes.subarray(start, end));
    start = end;
  }
  return undefined;
}

/** Start-of-frame markers are 0xC0 to 0xCF but for DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Application data and comments, but for Adobe's APP14, which says how colours are coded, and JFIF without thumbnail. */
function isMetadata(marker: number, data: Uint8Array): boolean {
  if (marker === 0xee) return false;
  if (marker === 0xe0) return data.length !== 14;
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef);
}

/** Where coded data ends: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let index = bytes.indexOf(0xff, start);
  while (index !== -1 && index + 1 < bytes.length) {
    const next = bytes[index + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return index;
    index = bytes.indexOf(0xff, index + 1);
  }
  return bytes.length + 1;
}

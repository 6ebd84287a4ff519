/** A raster format that can be told by its first bytes. */
export type RasterKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'tiff' | 'avif' | 'bmp';

/** What stands where at the beginning of each; one character a byte. */
const signatures: readonly (readonly [RasterKind, offset: number, signature: string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBPVP8'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['avif', 4, 'ftypavif'],
  ['avif', 4, 'ftypavis'],
  ['avif', 4, 'ftypmif1'],
  ['bmp', 0, 'BM'],
];

/** The raster format of a file by its content; names and media types are never believed. */
export function rasterKind(bytes: Uint8Array): RasterKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  return signatures.find(([, offset, signature]) => head.startsWith(signature, offset))?.[0];
}

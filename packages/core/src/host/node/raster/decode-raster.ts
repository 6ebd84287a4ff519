import type { Metadata, Sharp } from 'sharp';
import type { DecodedImage, DecodeResult } from '../../host.ts';
import { deadlineSeconds, largestPixelCount, longestSidePx } from './limits.ts';
import { loadSharp } from './load-sharp.ts';
import type { RasterKind } from './raster-kind.ts';
import { rasterKind } from './raster-kind.ts';
import { readPlainPng } from './read-plain-png.ts';
import { stripJpeg } from './strip-jpeg.ts';

/**
 * Decodes a raster image of any kind that can be told by its content (PNG, JPEG, GIF, WebP, AVIF, TIFF), and
 * writes it as upright 8-bit sRGB or grey PNG or JPEG, at most 4,000 pixels long, without metadata. A PNG or JPEG that
 * is so already keeps its coding. Only the first frame of an animation is shown.
 */
export async function decodeRaster(bytes: Uint8Array): Promise<DecodeResult> {
  const kind = rasterKind(bytes);
  if (kind === undefined) return broken(bytes.length === 0 ? 'the file is empty' : 'it is not an image');
  if (kind === 'bmp') return broken('it is a BMP file, which Octavo does not read; save it as PNG');
  const plain = kind === 'png' ? readPlainPng(bytes) : undefined;
  if (plain !== undefined) return { ok: true, image: plain };
  const sharp = await loadSharp();
  if (sharp === undefined)
    return broken('the library that decodes images (sharp) does not run on this computer');
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
    const { width, height } = metadata;
    if (width * height > largestPixelCount) return tooLarge(width, height);
    const open = (): Sharp =>
      sharp(bytes, { limitInputPixels: largestPixelCount, failOn: 'error' }).timeout({
        seconds: deadlineSeconds,
      });
    const image = (await keepJpeg(bytes, metadata, open)) ?? (await encode(bytes, kind, metadata, open));
    return { ok: true, image };
  } catch (error) {
    return broken(
      /timeout/i.test(String(error)) ? 'decoding it takes too long' : 'it is damaged or cut short',
    );
  }
}

function broken(reason: string): DecodeResult {
  return { ok: false, failure: 'broken', reason };
}

function tooLarge(widthPx: number, heightPx: number): DecodeResult {
  const reason = `it is ${widthPx} × ${heightPx} pixels; at most ${largestPixelCount / 1e6} million are decoded`;
  return { ok: false, failure: 'too-large', reason };
}

/** A JPEG that every format can hold as it is; all of it is decoded once to know that it is whole. */
async function keepJpeg(
  bytes: Uint8Array,
  metadata: Metadata,
  open: () => Sharp,
): Promise<DecodedImage | undefined> {
  const { width, height, orientation = 1, space, icc } = metadata;
  const inSrgb = (space === 'srgb' || space === 'b-w') && (icc === undefined || icc.includes('sRGB'));
  if (metadata.format !== 'jpeg' || !inSrgb || orientation !== 1 || Math.max(width, height) > longestSidePx) {
    return undefined;
  }
  const stripped = stripJpeg(bytes);
  if (stripped === undefined) return undefined;
  await open().resize(1, 1, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer();
  return { format: 'jpeg', bytes: stripped, widthPx: width, heightPx: height };
}

async function encode(
  bytes: Uint8Array,
  kind: RasterKind,
  metadata: Metadata,
  open: () => Sharp,
): Promise<DecodedImage> {
  const grey = metadata.space === 'b-w' || metadata.space === 'grey16';
  const upright = open()
    .autoOrient()
    .resize(longestSidePx, longestSidePx, { fit: 'inside', withoutEnlargement: true })
    .toColourspace(grey ? 'b-w' : 'srgb');
  const photograph = !metadata.hasAlpha && isLossy(bytes, kind);
  const encoded = photograph
    ? upright.jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    : upright.png({ compressionLevel: 9, adaptiveFiltering: metadata.isPalette !== true });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return {
    format: photograph ? 'jpeg' : 'png',
    bytes: new Uint8Array(data),
    widthPx: info.width,
    heightPx: info.height,
  };
}

/** Whether coding as JPEG would lose nothing that the source has not lost already. */
function isLossy(bytes: Uint8Array, kind: RasterKind): boolean {
  if (kind === 'webp') return !Buffer.from(bytes.subarray(0, 64)).includes('VP8L');
  return kind === 'jpeg' || kind === 'avif';
}

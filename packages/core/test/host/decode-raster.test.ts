import fc from 'fast-check';
import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { decodeRaster } from '../../src/host/node/raster/decode-raster.ts';

/** A picture with an edge to every side, so that turning it shows. */
function picture(widthPx = 40, heightPx = 20): Sharp {
  const data = Buffer.alloc(widthPx * heightPx * 3);
  for (let index = 0; index < data.length; index += 1)
    data[index] = (index * 7 + Math.floor(index / 120) * 31) % 256;
  return sharp(data, { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

const bytesOf = async (image: Sharp): Promise<Uint8Array> => new Uint8Array(await image.toBuffer());

describe('decodeRaster', () => {
  test.each([
    ['PNG of 8 bits', () => picture().png(), 'png'],
    ['PNG of 16 bits', () => picture().toColourspace('rgb16').png(), 'png'],
    ['interlaced PNG', () => picture().png({ progressive: true }), 'png'],
    ['PNG with a palette', () => picture().png({ palette: true }), 'png'],
    ['PNG with alpha', () => picture().ensureAlpha(0.5).png(), 'png'],
    ['grey PNG', () => picture().greyscale().png(), 'png'],
    ['JPEG', () => picture().jpeg(), 'jpeg'],
    ['progressive JPEG', () => picture().jpeg({ progressive: true }), 'jpeg'],
    ['CMYK JPEG', () => picture().toColourspace('cmyk').jpeg(), 'jpeg'],
    ['GIF', () => picture().gif(), 'png'],
    ['WebP', () => picture().webp(), 'jpeg'],
    ['lossless WebP', () => picture().webp({ lossless: true }), 'png'],
    ['WebP with alpha', () => picture().ensureAlpha(0.5).webp(), 'png'],
    ['AVIF', () => picture().avif({ effort: 0 }), 'jpeg'],
    ['TIFF', () => picture().tiff(), 'png'],
  ])('makes %s fit for every format', async (_, source, format) => {
    const bytes = await bytesOf(source());
    const result = await decodeRaster(bytes);
    expect(result).toMatchObject({ ok: true, image: { format, widthPx: 40, heightPx: 20 } });
    if (!result.ok) return;
    const metadata = await sharp(result.image.bytes).metadata();
    expect(metadata).toMatchObject({ format, depth: 'uchar', isPalette: false, width: 40, height: 20 });
    expect(['srgb', 'b-w']).toContain(metadata.space);
    const [before, after] = await Promise.all(
      [bytes, result.image.bytes].map((image) =>
        sharp(image).removeAlpha().toColourspace('srgb').raw().toBuffer(),
      ),
    );
    expect(meanDifference(before, after)).toBeLessThan(format === 'jpeg' ? 8 : 0.6);
    expect(await decodeRaster(bytes)).toEqual(result);
  });

  test('turns an image upright and drops where it was taken', async () => {
    const exif = { IFD0: { Orientation: '6' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
    const turned = await decodeRaster(
      await bytesOf(picture().withExif(exif).withMetadata({ orientation: 6 }).jpeg()),
    );
    expect(turned).toMatchObject({ ok: true, image: { widthPx: 20, heightPx: 40 } });
    const upright = await decodeRaster(await bytesOf(picture().withExif({ IFD3: exif.IFD3 }).jpeg()));
    for (const result of [turned, upright]) {
      expect(result.ok && (await sharp(result.image.bytes).metadata()).exif).toBeUndefined();
    }
  });

  test('keeps the coding of a plain JPEG', async () => {
    const plain = await bytesOf(picture().jpeg());
    const withMetadata = await bytesOf(
      picture()
        .withExif({ IFD0: { Copyright: 'someone' } })
        .jpeg(),
    );
    const trailing = new Uint8Array([...withMetadata, ...new TextEncoder().encode('<?php trailing')]);
    const expected = await decodeRaster(plain);
    expect(expected.ok && expected.image.bytes).toEqual(plain);
    expect(await decodeRaster(withMetadata)).toEqual(expected);
    expect(await decodeRaster(trailing)).toEqual(expected);
  });

  test('scales a large image down', async () => {
    const large = sharp({ create: { width: 5_000, height: 10, channels: 3, background: 'red' } });
    expect(await decodeRaster(await bytesOf(large.png()))).toMatchObject({
      ok: true,
      image: { widthPx: 4_000, heightPx: 8 },
    });
  });

  test('refuses too many pixels before it decodes them', async () => {
    const bomb = sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'red' } });
    expect(await decodeRaster(await bytesOf(bomb.png({ compressionLevel: 1 })))).toEqual({
      ok: false,
      failure: 'too-large',
      reason: 'it is 9000 × 9000 pixels; at most 64 million are decoded',
    });
  });

  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('refuses a %s that is cut short', async (format) => {
    const bytes = await bytesOf(picture(200, 200).toFormat(format));
    const cut = bytes.subarray(0, Math.floor(bytes.length / 2));
    expect(await decodeRaster(cut)).toEqual({
      ok: false,
      failure: 'broken',
      reason: 'it is damaged or cut short',
    });
  });

  test.each([
    ['', 'the file is empty'],
    ['<html></html>', 'it is not an image'],
    ['BM', 'it is a BMP file, which Octavo does not read; save it as PNG'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'it is not an image'],
  ])('refuses %j', async (text, reason) => {
    expect(await decodeRaster(new TextEncoder().encode(text))).toEqual({
      ok: false,
      failure: 'broken',
      reason,
    });
  });

  test('survives damage anywhere', async () => {
    const sources = await Promise.all(
      [picture().png(), picture().jpeg(), picture().gif(), picture().webp()].map(bytesOf),
    );
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    const property = fc.asyncProperty(fc.constantFrom(...sources), damage, async (source, changes) => {
      const bytes = Uint8Array.from(source);
      for (const [place, value] of changes) bytes[place % bytes.length] = value;
      const result = await decodeRaster(bytes);
      if (!result.ok) return;
      const { width, height } = await sharp(result.image.bytes).metadata();
      expect([width, height]).toEqual([result.image.widthPx, result.image.heightPx]);
    });
    await fc.assert(property, { numRuns: 150, interruptAfterTimeLimit: 8_000 });
  });
});

function meanDifference(before: Buffer | undefined, after: Buffer | undefined): number {
  if (before === undefined || before.length !== after?.length) return Number.POSITIVE_INFINITY;
  return before.reduce((sum, byte, index) => sum + Math.abs(byte - (after[index] ?? 0)), 0) / before.length;
}

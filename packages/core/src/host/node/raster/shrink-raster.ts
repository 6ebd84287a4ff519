import type { DecodedImage, DecodeResult } from '../../host.ts';
import { deadlineSeconds, largestPixelCount } from './limits.ts';
import { loadSharp } from './load-sharp.ts';

/** Scales a decoded image down to a width, its proportions kept; never up. The same pixels always give the same bytes. */
export async function shrinkRaster(image: DecodedImage, widthPx: number): Promise<DecodeResult> {
  if (widthPx >= image.widthPx) return { ok: true, image };
  const sharp = await loadSharp();
  if (sharp === undefined)
    return {
      ok: false,
      failure: 'broken',
      reason: 'the library that scales images (sharp) does not run here',
    };
  try {
    const scaled = sharp(image.bytes, { limitInputPixels: largestPixelCount })
      .timeout({ seconds: deadlineSeconds })
      .resize({ width: widthPx, kernel: 'lanczos3', withoutEnlargement: true });
    const encoded =
      image.format === 'jpeg'
        ? scaled.jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
        : scaled.png({ compressionLevel: 9, adaptiveFiltering: true });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    return {
      ok: true,
      image: {
        format: image.format,
        bytes: new Uint8Array(data),
        widthPx: info.width,
        heightPx: info.height,
      },
    };
  } catch {
    return { ok: false, failure: 'broken', reason: 'it cannot be scaled' };
  }
}

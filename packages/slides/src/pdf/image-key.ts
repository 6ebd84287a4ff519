import type { ResolvedDocument } from '@octavo/core';

/** The key of an image's bytes in the definition. */
export function imageKey(hash: string): string {
  return `image-${hash}`;
}

/** The bytes of every image that the document has, by key. */
export function imageBytes({ assets }: ResolvedDocument): Readonly<Record<string, Uint8Array>> {
  const images: Record<string, Uint8Array> = {};
  for (const asset of Object.values(assets)) {
    if (asset.type === 'missing') continue;
    const raster = asset.type === 'vector' ? asset.fallback : asset;
    images[imageKey(raster.hash)] = raster.bytes;
  }
  return images;
}

import type { DecodeResult, Host } from '../../host/host.ts';
import { sha256Hex } from '../../host/sha256-hex.ts';
import type { RasterAsset } from '../resolved-document.ts';
import type { LoadedAsset } from './asset-finding.ts';
import { missingAsset } from './asset-finding.ts';

/** Decodes a raster image by the host. */
export async function loadRaster(url: string, bytes: Uint8Array, host: Host): Promise<LoadedAsset> {
  const decoded = await host.decodeRaster(bytes);
  return decoded.ok ? { asset: await rasterAsset(decoded.image) } : undecodable(url, decoded);
}

/** A decoded image with its hash. */
export async function rasterAsset(image: Omit<RasterAsset, 'type' | 'hash'>): Promise<RasterAsset> {
  return { type: 'raster', ...image, hash: await sha256Hex(image.bytes) };
}

/** The placeholder for an image that could not be decoded or drawn. */
export function undecodable(
  url: string,
  { failure, reason }: Exclude<DecodeResult, { readonly ok: true }>,
): LoadedAsset {
  const code = failure === 'too-large' ? 'image-too-large' : 'image-broken';
  return missingAsset(reason, code, { url, reason });
}

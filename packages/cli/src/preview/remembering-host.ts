import { createHash } from 'node:crypto';
import type { DecodeResult, DrawnSvg, Host } from '@octavo/core';
import { createRecentResults } from './recent-results.ts';

/**
 * Lets the host of each version know what those before it made of the same bytes: pictures and drawings, for each of which a process is started, are the
 * same from one save to the next. What failed is tried again: a busy machine may have been the reason.
 */
export function createHostMemory(): (host: Host) => Host {
  const isOk = ({ ok }: { readonly ok: boolean }): boolean => ok;
  const beginDecoded = createRecentResults<DecodeResult>(isOk);
  const beginDrawn = createRecentResults<DrawnSvg>(isOk);
  const beginPacked = createRecentResults<Uint8Array>(() => true);
  return (host) => {
    const [decoded, drawn, packed] = [beginDecoded(), beginDrawn(), beginPacked()];
    return {
      ...host,
      decodeRaster: (bytes) => decoded(digestOf(bytes), () => host.decodeRaster(bytes)),
      shrinkRaster: (image, widthPx) =>
        decoded(`${digestOf(image.bytes)} ${widthPx}`, () => host.shrinkRaster(image, widthPx)),
      rasterizeSvg: (svg, widthPx) => drawn(`${widthPx} ${svg}`, () => host.rasterizeSvg(svg, widthPx)),
      deflateRaw: (bytes) => packed(digestOf(bytes), () => host.deflateRaw(bytes)),
    };
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

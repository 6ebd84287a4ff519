import { createDiagnostic } from '../../diagnostics/create-diagnostic.ts';
import type { Host } from '../../host/host.ts';
import { sha256Hex } from '../../host/sha256-hex.ts';
import { embeddedImageAddresses } from '../../svg/embedded-image-addresses.ts';
import { readSvgText } from '../../svg/read-svg-text.ts';
import { sanitiseSvg } from '../../svg/sanitise-svg.ts';
import { svgLimits } from '../../svg/svg-limits.ts';
import type { LoadedAsset } from './asset-finding.ts';
import { rasterAsset, undecodable } from './load-raster.ts';
import { mapLimited } from './map-limited.ts';
import { readDataUrl } from './read-data-url.ts';
import { toDataUrl } from './to-data-url.ts';

const widestFallbackPx = 2_400;
const tallestFallbackPx = 4_000;

/** A drawing may hold so many raster images; further ones are left out. */
const mostEmbedded = 50;

/** Sanitises a drawing, and draws it by the host for formats that need pixels. */
export async function loadVector(url: string, bytes: Uint8Array, host: Host): Promise<LoadedAsset> {
  const source = readSvgText(bytes);
  if (source === undefined) {
    return undecodable(url, { ok: false, failure: 'broken', reason: 'its text is not UTF-8' });
  }
  const sanitised = sanitiseSvg(source, await decodeEmbedded(source, host));
  if (!sanitised.ok) return undecodable(url, sanitised);
  const { svg, widthPx, heightPx, removed } = sanitised;
  const scale = Math.min(2, widestFallbackPx / widthPx, tallestFallbackPx / heightPx);
  const drawn = await host.rasterizeSvg(svg, Math.max(1, Math.round(widthPx * scale)));
  if (!drawn.ok) return undecodable(url, drawn);
  const hash = await sha256Hex(new TextEncoder().encode(svg));
  const asset = {
    type: 'vector',
    svg,
    widthPx,
    heightPx,
    hash,
    fallback: await rasterAsset(drawn.image),
    ...(drawn.outlinedSvg === undefined ? {} : { outlinedSvg: drawn.outlinedSvg }),
  } as const;
  if (removed.length === 0) return { asset };
  const parameters = { url, removed: removed.join(', ') };
  return { asset, finding: (place) => createDiagnostic('svg-sanitised', parameters, place) };
}

/** The raster images in a drawing, decoded and written anew as all others are. Drawings within drawings are left out. */
async function decodeEmbedded(source: string, host: Host): Promise<ReadonlyMap<string, string>> {
  if (source.length > svgLimits.bytes) return new Map();
  const addresses = embeddedImageAddresses(source).slice(0, mostEmbedded);
  const decoded = await mapLimited(addresses, 2, async (address) => {
    const read = readDataUrl(address.trim());
    const result = read.ok ? await host.decodeRaster(read.bytes) : read;
    return result.ok ? ([[address, toDataUrl(result.image)]] as const) : [];
  });
  return new Map(decoded.flat());
}

import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Image } from '../model/nodes/image.ts';
import { walk } from '../model/visit.ts';
import type { LoadedAsset } from './assets/asset-finding.ts';
import { loadAsset } from './assets/load-asset.ts';
import { mapLimited } from './assets/map-limited.ts';
import type { Asset, NodeTable } from './resolved-document.ts';

/** So many images are decoded at a time: each may need 200 MB. */
const concurrency = 3;

export interface AssetsResult {
  /** By id of the image; every image has an entry. */
  readonly assets: NodeTable<Asset>;
  /** In the order of the images. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads the images of the flow, the notes and the metadata through the host, each address once. What cannot be shown is
 * a `missing` asset and a diagnostic at each image that names it.
 */
export async function loadAssets(document: Document, host: Host): Promise<AssetsResult> {
  const images = [...walk(document)].filter((node): node is Image => node.type === 'image');
  const addresses = [...new Set(images.map((image) => image.url))];
  const loaded = await mapLimited(addresses, concurrency, (address) => loadAsset(address, host));
  const byAddress = new Map(addresses.map((address, index) => [address, loaded[index]] as const));
  const told = new Set<string>();
  const assets: [string, Asset][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const image of images) {
    const entry = byAddress.get(image.url);
    if (entry === undefined) continue;
    assets.push([image.id, entry.asset]);
    diagnostics.push(...findings(image, entry, document.file, !told.has(image.url)));
    told.add(image.url);
  }
  return { assets: Object.fromEntries(assets), diagnostics };
}

/** A missing image is told at every place, what was removed from a drawing only at the first. */
function findings(
  image: Image,
  { asset, finding }: LoadedAsset,
  file: string | undefined,
  isFirst: boolean,
): readonly Diagnostic[] {
  const place = { file, position: image.position };
  const found = finding !== undefined && (isFirst || asset.type === 'missing') ? [finding(place)] : [];
  const hasAlt = image.alt.trim() !== '';
  return hasAlt
    ? found
    : [...found, createDiagnostic('image-no-alt', { url: image.url.slice(0, 60) }, place)];
}

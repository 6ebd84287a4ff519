import type { Asset, RasterAsset, ResolvedDocument, VectorAsset } from '@octavo/core';
import { base64 } from '../markup/base64.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml } from '../markup/html.ts';

export type ShownAsset = RasterAsset | VectorAsset;

/** The images of a page. One that occurs more than once is stored once, as a symbol that each place uses. */
export interface ImageStore {
  /** The id of the symbol that holds an image, `undefined` for one that occurs once. */
  readonly symbolOf: (asset: ShownAsset) => string | undefined;
  /** The element that holds the shared images; empty when there are none. */
  readonly symbols: Html;
}

/** Counts the images that the page shows (`imageIds` in reading order, with repetitions). */
export function createImageStore(
  imageIds: readonly string[],
  assets: ResolvedDocument['assets'],
): ImageStore {
  const shown = imageIds.flatMap((id) => shownAsset(assets[id]) ?? []);
  const counts = new Map<string, number>();
  for (const { hash } of shown) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const shared = new Map(
    shown.filter(({ hash }) => (counts.get(hash) ?? 0) > 1).map((asset) => [asset.hash, asset]),
  );
  return {
    symbolOf: ({ hash }) => (shared.has(hash) ? symbolId(hash) : undefined),
    symbols: symbolsHtml([...shared.values()]),
  };
}

/**
 * The image's bytes as an address. A drawing in an image runs no scripts and loads nothing; its letters are outlines where it has
 * them, since its words are no text there anyhow, and would be of another width where its fonts are missing.
 */
export function dataUri(asset: ShownAsset): string {
  return asset.type === 'raster'
    ? `data:image/${asset.format};base64,${base64(asset.bytes)}`
    : `data:image/svg+xml;base64,${base64(new TextEncoder().encode(asset.outlinedSvg ?? asset.svg))}`;
}

export function shownAsset(asset: Asset | undefined): ShownAsset | undefined {
  return asset === undefined || asset.type === 'missing' ? undefined : asset;
}

function symbolId(hash: string): string {
  return `/image/${hash.slice(0, 16)}`;
}

function symbolsHtml(assets: readonly ShownAsset[]): Html {
  if (assets.length === 0) return joinHtml([]);
  return elementHtml(
    'svg',
    { class: 'images', width: 0, height: 0, 'aria-hidden': 'true' },
    ...assets.map(symbolHtml),
  );
}

function symbolHtml(asset: ShownAsset): Html {
  const { widthPx, heightPx } = asset;
  const image = elementHtml('image', { href: dataUri(asset), width: widthPx, height: heightPx });
  return elementHtml('symbol', { id: symbolId(asset.hash), viewBox: `0 0 ${widthPx} ${heightPx}` }, image);
}

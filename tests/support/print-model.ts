import type { Asset, ResolvedDocument } from '@octavo/core';
import { printJson } from '@octavo/testkit';

/** A model as a golden: positions as `line:column-line:column`, everything else as it is. */
export function printModel(value: unknown): string {
  return printJson(shortenPositions(value));
}

/** The side tables of a document; pictures as their sizes and digests. */
export function printTables(resolved: ResolvedDocument): string {
  const { document: _document, strings: _strings, assets, ...tables } = resolved;
  const described = Object.fromEntries(
    Object.entries(assets).map(([id, asset]) => [id, describeAsset(asset)]),
  );
  return printModel({ ...tables, assets: described });
}

function describeAsset(asset: Asset): object {
  switch (asset.type) {
    case 'missing':
      return asset;
    case 'raster': {
      const { bytes: _bytes, ...rest } = asset;
      return rest;
    }
    case 'vector': {
      const { fallback, ...rest } = asset;
      return { ...rest, fallback: { widthPx: fallback.widthPx, heightPx: fallback.heightPx } };
    }
  }
}

interface WrittenPosition {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

function shortenPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortenPositions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) =>
      key === 'position' || isPosition(entry)
        ? [key, shortPosition(entry as WrittenPosition)]
        : [key, shortenPositions(entry)],
    ),
  );
}

/** The places of front matter's keys stand by these keys. */
function isPosition(value: unknown): value is WrittenPosition {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'start,end';
}

function shortPosition({ start, end }: WrittenPosition): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

import type { Host, ReadResult } from '../../host/host.ts';
import { isSvg } from '../../svg/read-svg-text.ts';
import { addressKind } from './address-kind.ts';
import type { LoadedAsset } from './asset-finding.ts';
import { missingAsset } from './asset-finding.ts';
import { loadRaster, undecodable } from './load-raster.ts';
import { readDataUrl } from './read-data-url.ts';

/** Reads and decodes what an address of an image names; its kind is told by the content, never by the name. */
export async function loadAsset(address: string, host: Host): Promise<LoadedAsset> {
  const url = shownAddress(address);
  switch (addressKind(address)) {
    case 'remote':
      return missingAsset('it is remote', 'image-remote', { url });
    case 'outside':
      return missingAsset('it is outside the project', 'image-outside', { url });
    case 'empty':
      return missingAsset('no file is named', 'image-missing', { url, reason: 'no file is named' });
    case 'data':
      return await loadContent(url, readDataUrl(address), host);
    case 'file':
      return await loadContent(url, await host.readResource(address), host);
  }
}

/** A `data:` address may be megabytes long; its beginning tells what it is. */
function shownAddress(address: string): string {
  return address.length > 200 ? `${address.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : address;
}

async function loadContent(url: string, read: ReadResult, host: Host): Promise<LoadedAsset> {
  if (!read.ok) return unread(url, read);
  const { bytes } = read;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const reason = 'it is compressed (.svgz); save it as plain SVG';
    return undecodable(url, { ok: false, failure: 'broken', reason });
  }
  if (!isSvg(bytes)) return await loadRaster(url, bytes, host);
  // What makes drawings safe is much code, which documents without any do not load.
  const { loadVector } = await import('./load-vector.ts');
  return await loadVector(url, bytes, host);
}

function unread(url: string, { failure, reason }: Exclude<ReadResult, { readonly ok: true }>): LoadedAsset {
  if (failure === 'outside') return missingAsset(reason, 'image-outside', { url });
  const code = failure === 'too-large' ? 'image-too-large' : 'image-missing';
  return missingAsset(reason, code, { url, reason });
}

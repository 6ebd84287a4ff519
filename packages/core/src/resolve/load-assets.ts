import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import type { Asset, NodeTable } from './resolved-document.ts';

export interface LoadedAssets {
  readonly assets: NodeTable<Asset>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and decodes what every `image` node names. First version: raster images only, each read as often as it is named. */
export async function loadAssets(document: Document, host: Host): Promise<LoadedAssets> {
  const assets: Record<string, Asset> = {};
  const diagnostics: Diagnostic[] = [];
  for (const node of walk(document)) {
    if (node.type !== 'image') continue;
    const place = { file: document.file, position: node.position };
    const read = await host.readResource(node.url);
    const decoded = read.ok ? await host.decodeRaster(read.bytes) : undefined;
    if (decoded?.ok) {
      const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(decoded.image.bytes));
      assets[node.id] = { type: 'raster', ...decoded.image, hash: Buffer.from(digest).toString('hex') };
      continue;
    }
    const reason = read.ok ? (decoded?.reason ?? 'unreadable') : read.reason;
    assets[node.id] = { type: 'missing', reason };
    diagnostics.push(createDiagnostic('image-missing', { url: node.url.slice(0, 80), reason }, place));
  }
  return { assets, diagnostics };
}

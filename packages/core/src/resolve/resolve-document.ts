import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Document } from '../model/nodes/document.ts';
import type { ResolvedDocument } from './resolved-document.ts';

export interface ResolveResult {
  readonly resolved: ResolvedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides once what every format must agree on: anchors, numbers, references, notes, contents, assets, highlighting. */
export async function resolveDocument(
  _document: Document,
  _config: Config,
  _host: Host,
): Promise<ResolveResult> {
  throw new Error('resolveDocument is being written');
}

import type { Config, Diagnostic, Host, RenderConfig, ResolvedDocument } from '@octavo/core';
import {
  documentConfig,
  parseSource,
  renderConfigFor,
  resolveDocument,
  transformDocument,
} from '@octavo/core';

/** A source on its way, up to where renderers take over. */
export interface ResolvedSource {
  /** Absent when the source could not be read. */
  readonly resolved?: ResolvedDocument;
  readonly renderConfig?: RenderConfig;
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses, transforms and resolves Markdown as `convert` does. */
export async function resolveSource(
  source: string,
  file: string,
  config: Config,
  host: Host,
): Promise<ResolvedSource> {
  const parsed = await parseSource({ source, file, format: 'markdown' }, config);
  if (parsed.document === undefined) return { config, diagnostics: parsed.diagnostics };
  const own = documentConfig(config, parsed.document.metadata);
  const transformed = await transformDocument(parsed.document, own);
  const { resolved, diagnostics } = await resolveDocument(transformed.document, own, host);
  return {
    resolved,
    renderConfig: renderConfigFor(resolved, own),
    config: own,
    diagnostics: [...parsed.diagnostics, ...transformed.diagnostics, ...diagnostics],
  };
}

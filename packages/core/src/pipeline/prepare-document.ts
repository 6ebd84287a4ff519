import type { Config, RenderConfig } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { assignIds } from '../model/assign-ids.ts';
import { mergeUnnamed } from '../parse/front-matter/merge-metadata.ts';
import type { SourceInput } from '../parse/parse-result.ts';
import { parseUnnamed } from '../parse/parse-source.ts';
import type { ParseElsewhere } from '../parse/pieces/parse-elsewhere.ts';
import type { PieceMemory } from '../parse/pieces/piece-memory.ts';
import { resolveDocument } from '../resolve/resolve-document.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';
import { transformUnnamed } from '../transform/transform-document.ts';
import { documentConfig } from './document-config.ts';
import { frontMatterTheme } from './front-matter-theme.ts';
import { importCode } from './import-code.ts';
import { renderConfigFor } from './render-config.ts';

export interface PrepareOptions {
  readonly config: Config;
  /** Flags of the command line: they win over the front matter. */
  readonly overrides?: Parameters<typeof documentConfig>[2];
  readonly host: Host;
  /** Where a long source is parsed besides here. Changes nothing but the time that it takes. */
  readonly parseElsewhere?: ParseElsewhere | undefined;
  /** What is known of a source that is read again and again. Changes nothing but the time that it takes. */
  readonly pieceMemory?: PieceMemory | undefined;
}

/** A document up to where formats part: any of them can be rendered from it, now or later. */
export interface PreparedDocument {
  readonly resolved: ResolvedDocument;
  readonly config: Config;
  readonly renderConfig: RenderConfig;
  readonly host: Host;
  /** What concerns decks alone. */
  readonly deckDiagnostics: readonly Diagnostic[];
}

/** `prepared` is absent when the source could not be read. */
export interface PrepareResult {
  readonly prepared?: PreparedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** What all formats share of the way of a document: parse, transform, resolve. */
export async function prepareDocument(input: SourceInput, options: PrepareOptions): Promise<PrepareResult> {
  const { host, overrides } = options;
  const parsed = await parseUnnamed(input, options.config, {
    elsewhere: options.parseElsewhere,
    memory: options.pieceMemory,
  });
  if (parsed.document === undefined) return { diagnostics: parsed.diagnostics };
  const merged = mergeUnnamed(parsed.document, options.config.metadata, overrides?.metadata);
  const { document, diagnostics: unread } = await importCode(merged, host);
  const theme = await frontMatterTheme(document, host);
  const config = documentConfig(options.config, document.metadata, overrides, theme.choice);
  const transformed = await transformUnnamed(document, config);
  // Only now, and in place: the nodes are of no one else. A document that came as JSON, and stays as it was, keeps its own.
  if (input.format !== 'json' || transformed.document !== parsed.document) assignIds(transformed.document);
  const { resolved, diagnostics } = await resolveDocument(transformed.document, config, host);
  return {
    prepared: {
      resolved,
      config,
      renderConfig: renderConfigFor(resolved, config),
      host,
      deckDiagnostics: transformed.deckDiagnostics,
    },
    diagnostics: [
      ...parsed.diagnostics,
      ...unread,
      ...theme.diagnostics,
      ...transformed.diagnostics,
      ...diagnostics,
    ],
  };
}

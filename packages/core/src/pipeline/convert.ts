import type { Config, RenderConfig } from '../config/config.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { mergeMetadata } from '../parse/front-matter/merge-metadata.ts';
import type { SourceInput } from '../parse/parse-result.ts';
import { parseSource } from '../parse/parse-source.ts';
import type { Outcome } from '../render/outcome.ts';
import { projectForFormat } from '../render/project-for-format.ts';
import type { Renderer, RenderFacts } from '../render/renderer.ts';
import { reportUnusedSettings } from '../render/report-unused-settings.ts';
import { resolveDocument } from '../resolve/resolve-document.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';
import { transformDocument } from '../transform/transform-document.ts';
import { documentConfig } from './document-config.ts';
import { frontMatterTheme } from './front-matter-theme.ts';
import { renderConfigFor } from './render-config.ts';

/** One file that a conversion made. */
export interface ConvertOutput {
  readonly format: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly outcomes: readonly Outcome[];
  readonly facts: RenderFacts;
}

export interface ConvertOptions {
  readonly config: Config;
  /** Flags of the command line: they win over the front matter. */
  readonly overrides?: Parameters<typeof documentConfig>[2];
  readonly renderers: readonly Renderer[];
  readonly host: Host;
}

/** All that came of a source; `resolved` is absent when it could not be read. */
export interface ConvertResult {
  readonly resolved?: ResolvedDocument;
  readonly outputs: readonly ConvertOutput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole way of one document: parse, transform, resolve, render. A format that fails leaves the others standing. */
export async function convert(input: SourceInput, options: ConvertOptions): Promise<ConvertResult> {
  const parsed = await parseSource(input, options.config);
  if (parsed.document === undefined) return { outputs: [], diagnostics: parsed.diagnostics };
  const document = mergeMetadata(parsed.document, options.config.metadata, options.overrides?.metadata);
  const theme = await frontMatterTheme(document, options.host);
  const config = documentConfig(options.config, document.metadata, options.overrides, theme.choice);
  const transformed = await transformDocument(document, config);
  const { resolved, diagnostics } = await resolveDocument(transformed.document, config, options.host);
  const renderConfig = renderConfigFor(resolved, config);
  const rendered = [];
  for (const renderer of options.renderers) {
    rendered.push(await renderFormat(renderer, resolved, { ...options, config }, renderConfig));
  }
  return {
    resolved,
    outputs: rendered.flatMap((result) => result.output ?? []),
    diagnostics: [
      ...parsed.diagnostics,
      ...theme.diagnostics,
      ...transformed.diagnostics,
      ...diagnostics,
      ...rendered.flatMap((result) => result.diagnostics),
    ],
  };
}

interface FormatResult {
  readonly output?: ConvertOutput;
  readonly diagnostics: readonly Diagnostic[];
}

async function renderFormat(
  renderer: Renderer,
  resolved: ResolvedDocument,
  { config, host }: ConvertOptions,
  renderConfig: RenderConfig,
): Promise<FormatResult> {
  const { format, extension, mediaType } = renderer;
  const projection = projectForFormat(resolved, format);
  try {
    const result = await renderer.render(projection.resolved, {
      theme: config.theme,
      config: renderConfig,
      host,
    });
    const outcomes = [...projection.outcomes, ...result.outcomes];
    return {
      output: { format, extension, mediaType, bytes: result.bytes, outcomes, facts: result.facts },
      diagnostics: [
        ...reportUnusedSettings(format, { config: renderConfig, theme: config.theme }, resolved),
        ...result.diagnostics,
      ],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const file = resolved.document.file;
    return { diagnostics: [createDiagnostic('renderer-failed', { format, reason }, { file })] };
  }
}

import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addressLinks } from '../render/address-links.ts';
import type { Outcome } from '../render/outcome.ts';
import { isDeckFormat, projectForFormat } from '../render/project-for-format.ts';
import type { Renderer, RenderFacts } from '../render/renderer.ts';
import { reportUnusedSettings } from '../render/report-unused-settings.ts';
import type { PreparedDocument } from './prepare-document.ts';

/** One file that a conversion made. */
export interface ConvertOutput {
  readonly format: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly outcomes: readonly Outcome[];
  readonly facts: RenderFacts;
}

/** `output` is absent when the renderer failed. */
export interface FormatResult {
  readonly output?: ConvertOutput;
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders a prepared document in one format. A renderer that throws loses its own format only. */
export async function renderFormat(
  renderer: Renderer,
  { resolved, config, renderConfig, host, deckDiagnostics }: PreparedDocument,
): Promise<FormatResult> {
  const { format, extension, mediaType } = renderer;
  const projection = projectForFormat(resolved, format);
  try {
    const result = await renderer.render(addressLinks(projection.resolved, renderer), {
      theme: config.theme,
      config: renderConfig,
      host,
    });
    const outcomes = [...projection.outcomes, ...result.outcomes];
    return {
      output: { format, extension, mediaType, bytes: result.bytes, outcomes, facts: result.facts },
      diagnostics: [
        ...(isDeckFormat(format) ? deckDiagnostics : []),
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

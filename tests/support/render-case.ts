import type { Renderer, RenderResult, ResolvedDocument } from '@octavo/core';
import { defaultConfig, projectForFormat } from '@octavo/core';
import type { Case } from '@octavo/testkit';
import { hostFor } from './host-for.ts';
import { resolveSource } from './resolve-source.ts';

/** A case in one format, and the document as that format was handed it. */
export interface RenderedCase extends RenderResult {
  readonly resolved: ResolvedDocument;
}

/** Renders a case as `convert` would; undefined when its source cannot be read. */
export async function renderCase(test: Case, renderer: Renderer): Promise<RenderedCase | undefined> {
  const host = hostFor(test.folder);
  const {
    resolved: whole,
    renderConfig,
    config,
  } = await resolveSource(test.input, 'input.md', defaultConfig, host);
  if (whole === undefined || renderConfig === undefined) return undefined;
  const { resolved, outcomes } = projectForFormat(whole, renderer.format);
  const result = await renderer.render(resolved, { theme: config.theme, config: renderConfig, host });
  return { ...result, outcomes: [...outcomes, ...result.outcomes], resolved };
}

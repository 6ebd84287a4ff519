import type { RenderContext, Renderer, RenderResult, ResolvedDocument } from '@octavo/core';
import { defaultConfig, projectForFormat } from '@octavo/core';
import type { Case } from '@octavo/testkit';
import { hostFor } from './host-for.ts';
import { resolveSource } from './resolve-source.ts';

/** A case as a renderer of one format is handed it. */
export interface ProjectedCase {
  readonly resolved: ResolvedDocument;
  readonly context: RenderContext;
  /** What the author left out of the format. */
  readonly leftOut: RenderResult['outcomes'];
}

/** Brings a case up to a renderer as `convert` would; undefined when its source cannot be read. */
export async function projectCase(test: Case, format: string): Promise<ProjectedCase | undefined> {
  const host = hostFor(test.folder);
  const source = await resolveSource(test.input, 'input.md', defaultConfig, host);
  if (source.resolved === undefined || source.renderConfig === undefined) return undefined;
  const { resolved, outcomes } = projectForFormat(source.resolved, format);
  const context = { theme: source.config.theme, config: source.renderConfig, host };
  return { resolved, context, leftOut: outcomes };
}

/** A case in one format, and the document as that format was handed it. */
export interface RenderedCase extends RenderResult {
  readonly resolved: ResolvedDocument;
}

/** Renders a case; undefined when its source cannot be read. */
export async function renderCase(test: Case, renderer: Renderer): Promise<RenderedCase | undefined> {
  const projected = await projectCase(test, renderer.format);
  if (projected === undefined) return undefined;
  const { resolved, context, leftOut } = projected;
  const result = await renderer.render(resolved, context);
  return { ...result, outcomes: [...leftOut, ...result.outcomes], resolved };
}

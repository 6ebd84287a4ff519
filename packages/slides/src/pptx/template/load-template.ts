import type { Diagnostic, RenderContext, ResolvedDocument } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import { readTemplate } from './read-template.ts';
import type { Template } from './template.ts';
import { TemplateError } from './template-error.ts';

export interface LoadedTemplate {
  readonly template?: Template;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the presentation that the configuration names; one that cannot be used is an error, and the look is the theme's. */
export async function loadTemplate(
  { document }: ResolvedDocument,
  { theme, config, host }: RenderContext,
): Promise<LoadedTemplate> {
  const path = config.slides.referenceDoc;
  const unusable = (reason: string): LoadedTemplate => ({
    diagnostics: [createDiagnostic('reference-unusable', { path, reason }, { file: document.file })],
  });
  const read = await host.readResource(path);
  if (!read.ok) return unusable(read.reason);
  try {
    return { template: await readTemplate(read.bytes, theme), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return unusable(error.message);
  }
}

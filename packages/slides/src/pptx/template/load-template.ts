import type { Diagnostic, RenderContext, ResolvedDocument, SlideAspect, ThemeSlide } from '@octavo/core';
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
    const template = await readTemplate(read.bytes, theme);
    return { template, diagnostics: unlikeAsked(template, theme.slide, config.slides.aspect, document.file) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return unusable(error.message);
  }
}

/** The house's boxes were drawn for slides of its own shape. */
function unlikeAsked(
  { slide }: Template,
  asked: ThemeSlide,
  aspect: SlideAspect,
  file: string | undefined,
): readonly Diagnostic[] {
  const isAlike = Math.abs(slide.widthPt / slide.heightPt - asked.widthPt / asked.heightPt) < 0.01;
  if (aspect === 'theme' || isAlike) return [];
  const instead = `slides have the shape of the template, ${slide.widthPt} × ${slide.heightPt} pt`;
  return [
    createDiagnostic('setting-unused', { setting: `aspect: ${aspect}`, format: 'pptx', instead }, { file }),
  ];
}

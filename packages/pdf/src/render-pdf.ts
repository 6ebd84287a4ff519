import type { RenderContext, RenderResult, ResolvedDocument } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { renderDiagnostics } from './render-diagnostics.ts';
import { supportTable } from './support-table.ts';
import { toDefinition } from './to-definition.ts';

/** Makes the PDF of a document. The engine, and pdfmake with it, is loaded here and not before. */
export async function renderPdf(resolved: ResolvedDocument, context: RenderContext): Promise<RenderResult> {
  const { createPdf } = await import('./engine/create-pdf.ts');
  const created = await createPdf(toDefinition(resolved, context), {
    readFont: (specifier) => context.host.readPackageFile(specifier),
    fallbackFonts: context.theme.fonts.fallback,
  });
  return {
    bytes: created.bytes,
    outcomes: assessOutcomes(resolved, supportTable),
    diagnostics: renderDiagnostics(created, resolved),
    facts: { pages: created.pages },
  };
}

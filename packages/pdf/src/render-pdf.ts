import type { RenderContext, RenderResult, ResolvedDocument } from '@octavo/core';
import { assessOutcomes, createDiagnostic, readFonts } from '@octavo/core';
import { attachments } from './document/attachments.ts';
import { formulaDiagnostics } from './formulas/formula-diagnostics.ts';
import { planFormulas } from './formulas/plan-formulas.ts';
import { renderDiagnostics } from './render-diagnostics.ts';
import { standardDiagnostics } from './standard-diagnostics.ts';
import { supportTable } from './support-table.ts';
import { toDefinition } from './to-definition.ts';

/** Makes the PDF of a document. The engine, and pdfmake with it, is loaded here and not before. */
export async function renderPdf(resolved: ResolvedDocument, context: RenderContext): Promise<RenderResult> {
  const { file } = resolved.document;
  const { createPdf } = await import('./engine/create-pdf.ts');
  const { files, sourceFailure } = await attachments(resolved, context);
  const formulas = await planFormulas(resolved, context.theme);
  const definition = { ...toDefinition(resolved, { ...context, formulas }), attachments: files };
  const fonts = readFonts(context.host, context.theme.fonts);
  const created = await createPdf(definition, {
    readFont: fonts.read,
    readSystemFont: fonts.readSystem,
    fallbackFonts: context.theme.fonts.fallback,
  });
  return {
    bytes: created.bytes,
    outcomes: assessOutcomes(resolved, supportTable({ formulas, fittedTables: created.fittedTables })),
    diagnostics: [
      ...fonts.used().map((font) => createDiagnostic('font-of-system', font, { file })),
      ...renderDiagnostics(created, resolved),
      ...formulaDiagnostics(formulas, resolved),
      ...standardDiagnostics(created, context.config.pdf.standard, file),
      ...(sourceFailure === undefined
        ? []
        : [createDiagnostic('attachment-missing', { reason: sourceFailure }, { file })]),
    ],
    facts: { pages: created.pages },
  };
}

import type { Host, RenderContext, RenderResult, ResolvedDocument } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { renderDiagnostics } from './render-diagnostics.ts';
import { supportTable } from './support-table.ts';
import { toDefinition } from './to-definition.ts';

/** Makes the PDF of a document. The engine, and pdfmake with it, is loaded here and not before. */
export async function renderPdf(resolved: ResolvedDocument, context: RenderContext): Promise<RenderResult> {
  const { createPdf } = await import('./engine/create-pdf.ts');
  const created = await createPdf(toDefinition(resolved, context), {
    readFont: (specifier) => readFont(specifier, context.host),
    fallbackFonts: context.theme.fonts.fallback,
  });
  return {
    bytes: created.bytes,
    outcomes: assessOutcomes(resolved, supportTable),
    diagnostics: renderDiagnostics(created, resolved),
    facts: { pages: created.pages },
  };
}

/** Fonts of packages, and of the project where a path begins at its root. */
async function readFont(specifier: string, host: Host): Promise<Uint8Array | undefined> {
  if (!specifier.startsWith('/')) return host.readPackageFile(specifier);
  const file = await host.readResource(specifier);
  return file.ok ? file.bytes : undefined;
}

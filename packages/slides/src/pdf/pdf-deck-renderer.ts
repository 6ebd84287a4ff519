import type { Renderer } from '@octavo/core';
import { assessOutcomes, createDiagnostic, readFonts } from '@octavo/core';
import { deckMetrics } from '../measure/font-metrics.ts';
import { deckFacts } from '../plan/deck-facts.ts';
import { planDeck } from '../plan/plan-deck.ts';
import { deckDefinition } from './deck-definition.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { formulaDiagnostics } from './formula-diagnostics.ts';
import { handoutDefinition } from './handout/handout-definition.ts';
import { supportTable } from './support-table.ts';

/** The deck as a PDF with a page a slide. The engine, and pdfmake with it, is loaded with the first deck. */
export const pdfDeckRenderer: Renderer = {
  format: 'slides.pdf',
  extension: '.slides.pdf',
  mediaType: 'application/pdf',
  async render(resolved, context) {
    const { theme, config, host } = context;
    const { deck, outcomes, diagnostics, formulas } = await planDeck(resolved, context);
    const { createPdf } = await import('@octavo/pdf/engine');
    const { renderDiagnostics, standardDiagnostics } = await import('@octavo/pdf/diagnostics');
    const fonts = embeddedFonts(deck.fonts);
    const deckContext = {
      deck,
      resolved,
      theme,
      fonts,
      metrics: deckMetrics(deck.fonts),
      formulas,
      isLead: false,
    };
    const { handout } = config.slides;
    const definition =
      handout === 'none' ? deckDefinition(deckContext, config) : handoutDefinition(deckContext, config);
    const source = readFonts(host, theme.fonts);
    const created = await createPdf(definition, {
      readFont: source.read,
      readSystemFont: source.readSystem,
      fallbackFonts: theme.fonts.fallback,
    });
    const planned = new Map(outcomes.map((outcome) => [outcome.nodeId, outcome]));
    return {
      bytes: created.bytes,
      // What the plan left out is not there to be written.
      outcomes: assessOutcomes(resolved, supportTable(handout === 'notes', formulas)).map(
        (outcome) => planned.get(outcome.nodeId) ?? outcome,
      ),
      diagnostics: [
        ...diagnostics,
        ...source
          .used()
          .map((font) => createDiagnostic('font-of-system', font, { file: resolved.document.file })),
        ...formulaDiagnostics(formulas, resolved),
        ...renderDiagnostics(created, resolved),
        ...standardDiagnostics(created, config.pdf.standard, resolved.document.file),
      ],
      facts: { pages: created.pages, ...deckFacts(deck) },
    };
  },
};

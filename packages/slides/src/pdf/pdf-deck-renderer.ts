import type { Renderer } from '@octavo/core';
import { assessOutcomes, createDiagnostic, placeInPdf } from '@octavo/core';
import { leftOutPictures } from '../left-out-pictures.ts';
import { deckFacts } from '../plan/deck-facts.ts';
import { objectPlaces } from '../plan/object-places.ts';
import { planDeck } from '../plan/plan-deck.ts';
import { replaceOutcomes } from '../plan/replace-outcomes.ts';
import { createDeckPdf } from './create-deck-pdf.ts';
import { deckDefinition } from './deck-definition.ts';
import { formulaDiagnostics } from './formula-diagnostics.ts';
import { handoutDefinition } from './handout/handout-definition.ts';
import { supportTable } from './support-table.ts';

/** The deck as a PDF with a page a slide, or a handout of it. */
export const pdfDeckRenderer: Renderer = {
  format: 'slides.pdf',
  extension: '.slides.pdf',
  mediaType: 'application/pdf',
  placeInFile: placeInPdf,
  async render(resolved, context) {
    const { config } = context;
    const { handout } = config.slides;
    const { deck, outcomes, diagnostics, formulas } = await planDeck(resolved, context);
    const define = handout === 'none' ? deckDefinition : handoutDefinition;
    const { created, systemFonts } = await createDeckPdf(
      { deck, formulas },
      resolved,
      context,
      (deckContext) => define(deckContext, config),
    );
    const { renderDiagnostics, standardDiagnostics } = await import('@octavo/pdf/diagnostics');
    const { file } = resolved.document;
    const hasNotes = handout === 'notes';
    const written = assessOutcomes(resolved, supportTable(hasNotes, formulas, objectPlaces(deck, hasNotes)));
    return {
      bytes: created.bytes,
      outcomes: replaceOutcomes(written, outcomes),
      diagnostics: [
        ...diagnostics,
        ...leftOutPictures(written, outcomes, resolved, 'PDF decks'),
        ...systemFonts.map((font) => createDiagnostic('font-of-system', font, { file })),
        ...formulaDiagnostics(formulas, resolved),
        ...renderDiagnostics(created, resolved),
        ...standardDiagnostics(created, config.pdf.standard, file),
      ],
      facts: { pages: created.pages, ...deckFacts(deck) },
    };
  },
};

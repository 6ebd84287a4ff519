import type { Renderer } from '@octavo/core';
import { planDeck } from '../plan/plan-deck.ts';
import { createDeckPdf } from './create-deck-pdf.ts';
import { deckDefinition } from './deck-definition.ts';

/** The first slide of a deck alone, as a PDF of one page: what pictures of decks are drawn from. What the deck does not hold is told with the deck. */
export const firstSlideRenderer: Renderer = {
  format: 'slides.pdf',
  extension: '.slides.pdf',
  mediaType: 'application/pdf',
  async render(resolved, context) {
    const { config } = context;
    const { deck, formulas } = await planDeck(resolved, context);
    const first = { deck: { ...deck, slides: deck.slides.slice(0, 1) }, formulas };
    const { created } = await createDeckPdf(first, resolved, context, (deckContext) =>
      deckDefinition(deckContext, { ...config, pdf: { ...config.pdf, standard: 'none' } }),
    );
    return { bytes: created.bytes, outcomes: [], diagnostics: [], facts: { pages: created.pages } };
  },
};

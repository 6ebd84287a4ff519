import type { Renderer } from '@octavo/core';
import { readFonts } from '@octavo/core';
import { deckMetrics } from '../measure/font-metrics.ts';
import { planDeck } from '../plan/plan-deck.ts';
import { deckDefinition } from './deck-definition.ts';
import { embeddedFonts } from './embedded-fonts.ts';

/** The first slide of a deck alone, as a PDF of one page: what pictures of decks are drawn from. What the deck does not hold is told with the deck. */
export const firstSlideRenderer: Renderer = {
  format: 'slides.pdf',
  extension: '.slides.pdf',
  mediaType: 'application/pdf',
  async render(resolved, context) {
    const { theme, config, host } = context;
    const { deck, formulas } = await planDeck(resolved, context);
    const { createPdf } = await import('@octavo/pdf/engine');
    const definition = deckDefinition(
      {
        deck: { ...deck, slides: deck.slides.slice(0, 1) },
        resolved,
        theme,
        fonts: embeddedFonts(deck.fonts),
        metrics: deckMetrics(deck.fonts),
        formulas,
        isLead: false,
      },
      { ...config, pdf: { ...config.pdf, standard: 'none' } },
    );
    const source = readFonts(host, theme.fonts);
    const { bytes, pages } = await createPdf(definition, {
      readFont: source.read,
      readSystemFont: source.readSystem,
      fallbackFonts: theme.fonts.fallback,
    });
    return { bytes, outcomes: [], diagnostics: [], facts: { pages } };
  },
};

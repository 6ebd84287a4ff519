import type { Renderer } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { createMathWriter } from '@octavo/html/content';
import { deckFacts } from '../plan/deck-facts.ts';
import { planDeck } from '../plan/plan-deck.ts';
import { replaceOutcomes } from '../plan/replace-outcomes.ts';
import { htmlDeck } from './html-deck.ts';
import { supportTable } from './support-table.ts';

/** One page of HTML that holds the whole deck and needs nothing else. */
export const htmlDeckRenderer: Renderer = {
  format: 'slides.html',
  extension: '.slides.html',
  mediaType: 'text/html',
  async render(resolved, context) {
    const { deck, outcomes, diagnostics } = await planDeck(resolved, context);
    const mathOf = await createMathWriter(resolved);
    const page = await htmlDeck(deck, { resolved, theme: context.theme, mathOf });
    return {
      bytes: new TextEncoder().encode(page),
      outcomes: replaceOutcomes(assessOutcomes(resolved, supportTable(mathOf)), outcomes),
      diagnostics,
      facts: deckFacts(deck),
    };
  },
};

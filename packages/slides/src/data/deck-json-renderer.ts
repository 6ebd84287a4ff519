import type { Renderer } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { deckFacts } from '../plan/deck-facts.ts';
import { planDeck } from '../plan/plan-deck.ts';
import { replaceOutcomes } from '../plan/replace-outcomes.ts';
import { supportTable } from './support-table.ts';
import { withWords } from './with-words.ts';

/** The planned deck as JSON, by the schema `@octavo/slides/deck.schema.json`: for programs that take it from there. */
export const deckJsonRenderer: Renderer = {
  format: 'deck.json',
  extension: '.deck.json',
  mediaType: 'application/json',
  async render(resolved, context) {
    const { deck, outcomes, diagnostics } = await planDeck(resolved, context);
    return {
      bytes: new TextEncoder().encode(`${JSON.stringify(withWords(deck, resolved), undefined, 2)}\n`),
      outcomes: replaceOutcomes(assessOutcomes(resolved, supportTable), outcomes),
      diagnostics,
      facts: deckFacts(deck),
    };
  },
};

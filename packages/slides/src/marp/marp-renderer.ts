import type { Renderer } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { deckFacts } from '../plan/deck-facts.ts';
import { planDeck } from '../plan/plan-deck.ts';
import { replaceOutcomes } from '../plan/replace-outcomes.ts';
import { supportTable } from './support-table.ts';
import { writeMarp } from './write-marp.ts';

/** The planned deck as Markdown for Marp: its slides already fit. */
export const marpRenderer: Renderer = {
  format: 'marp',
  extension: '.marp.md',
  mediaType: 'text/markdown',
  async render(resolved, context) {
    const { deck, outcomes, diagnostics } = await planDeck(resolved, context);
    return {
      bytes: new TextEncoder().encode(await writeMarp(deck, resolved, context.theme)),
      outcomes: replaceOutcomes(assessOutcomes(resolved, supportTable), outcomes),
      diagnostics,
      facts: deckFacts(deck),
    };
  },
};

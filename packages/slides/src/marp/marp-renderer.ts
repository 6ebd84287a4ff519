import type { Renderer } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { leftOutPictures } from '../left-out-pictures.ts';
import { deckFacts } from '../plan/deck-facts.ts';
import { objectPlaces } from '../plan/object-places.ts';
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
    const written = assessOutcomes(resolved, supportTable(objectPlaces(deck)));
    return {
      bytes: new TextEncoder().encode(await writeMarp(deck, resolved, context.theme)),
      outcomes: replaceOutcomes(written, outcomes),
      diagnostics: [...diagnostics, ...leftOutPictures(written, outcomes, resolved, 'Marp')],
      facts: deckFacts(deck),
    };
  },
};

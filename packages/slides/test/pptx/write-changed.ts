import { createMemoryHost, defaultConfig, renderConfigFor } from '@octavo/core';
import type { InspectedPptx } from '@octavo/testkit';
import { inspectPptx } from '@octavo/testkit';
import type { Deck } from '../../src/deck.ts';
import { loadOffice } from '../../src/pptx/office/load-office.ts';
import { writePptx } from '../../src/pptx/write-pptx.ts';
import { planMarkdown } from '../plan-markdown.ts';

export interface WrittenDeck extends InspectedPptx {
  readonly bytes: Uint8Array;
}

/** Writes the deck of a source, changed on the way to what the test is about. */
export async function writeChanged(
  source: string,
  change: (deck: Deck) => Deck = (deck) => deck,
): Promise<WrittenDeck> {
  const { deck, resolved, measure } = await planMarkdown(source);
  const config = renderConfigFor(resolved, defaultConfig);
  const { theme } = defaultConfig;
  const office = await loadOffice(resolved);
  const bytes = await writePptx(change(deck), {
    resolved,
    theme,
    config,
    office,
    measure,
    host: createMemoryHost(),
  });
  return { ...inspectPptx(bytes), bytes };
}

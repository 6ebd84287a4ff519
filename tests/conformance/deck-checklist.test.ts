import { beforeAll, describe, expect, it } from 'vitest';
import type { MadeDeck } from '../support/check-decks.ts';
import { makeDeck, strayWords } from '../support/check-decks.ts';
import { publishedDocuments } from '../support/published-documents.ts';

// The cases and the documents of others are checked by the list where their formats are compared (`cases`, `corpus`).
describe('published decks', () => {
  const decks: MadeDeck[] = [];

  beforeAll(async () => {
    for (const document of publishedDocuments()) decks.push(await makeDeck(document));
  }, 120_000);

  it('are as a speaker wants them', () => {
    expect(decks.map(({ findings }) => findings).filter((text) => text !== '')).toEqual([]);
  });

  it('have every word in its box when another program draws them', { timeout: 300_000 }, async () => {
    const problems = await strayWords(decks);
    if (problems !== undefined) expect(problems).toEqual([]);
  });
});

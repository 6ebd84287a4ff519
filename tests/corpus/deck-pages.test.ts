import { describe, expect, it } from 'vitest';
import { makeDeck, strayWords } from '../support/check-decks.ts';
import { shorterCorpusDocuments } from '../support/corpus-documents.ts';
import { isChecked } from '../support/deck-checklist/checked-documents.ts';

// Those that the list is held over are drawn there (`decks/checklist`).
const documents = shorterCorpusDocuments().filter(({ name }) => !isChecked(name));

describe.skipIf(documents.length === 0)('decks of documents of others', () => {
  it('have every word in its box when another program draws them', { timeout: 900_000 }, async () => {
    const decks = [];
    for (const document of documents) decks.push(await makeDeck(document));
    const problems = await strayWords(decks);
    if (problems !== undefined) expect(problems).toEqual([]);
  });
});

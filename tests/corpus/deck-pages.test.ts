import { describe, expect, it } from 'vitest';
import { makeDeck, strayWords } from '../support/check-decks.ts';
import { shorterCorpusDocuments } from '../support/corpus-documents.ts';

const documents = shorterCorpusDocuments();

describe.skipIf(documents.length === 0)('decks of documents of others', () => {
  it('have every word in its box when another program draws them', { timeout: 900_000 }, async () => {
    const decks = [];
    for (const document of documents) decks.push(await makeDeck(document));
    const problems = await strayWords(decks);
    const own = problems?.filter((problem) => !othersFaults.some((fault) => problem.startsWith(fault)));
    if (own !== undefined) expect(own).toEqual([]);
  });
});

/** Faults of the program that draws. */
const othersFaults: readonly string[] = [
  // LibreOffice draws a Latin word in a link off to the right where the link begins a line of right-to-left text (1 of 46 slides).
  'corpus/reactjs__ar.react.dev/src/content/learn/thinking-in-react.md: slide 46: ',
];

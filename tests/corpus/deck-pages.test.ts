import { describe, expect, it } from 'vitest';
import { makeDeck, strayWords } from '../support/check-decks.ts';
import { shorterCorpusDocuments } from '../support/corpus-documents.ts';

const documents = shorterCorpusDocuments();

describe.skipIf(documents.length === 0)('decks of documents of others', () => {
  it('have every word in its box when another program draws them', { timeout: 900_000 }, async () => {
    const decks = [];
    for (const document of documents) decks.push(await makeDeck(document));
    const problems = await strayWords(decks);
    const open = problems?.filter((problem) => !knownFaults.some((known) => problem.startsWith(known)));
    if (open !== undefined) expect(open).toEqual([]);
  });
});

/** Faults that are open: each goes from here when it is mended. */
const knownFaults: readonly string[] = [
  // Cells with long words of code and links, which LibreOffice sets together, take a line more than was measured (5 of 379 slides).
  'corpus/OAI__OpenAPI-Specification/versions/3.1.1.md: ',
];

import { readFileSync } from 'node:fs';
import { pdfWords } from '@octavo/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { shorterCorpusDocuments } from '../support/corpus-documents.ts';
import type { CheckedDeck } from '../support/deck-checklist/checked-deck.ts';
import { makeCheckedDeck } from '../support/deck-checklist/checked-deck.ts';
import { isChecked } from '../support/deck-checklist/checked-documents.ts';
import { compareFormats } from '../support/deck-checklist/compare-formats.ts';
import { hostFor } from '../support/host-for.ts';
import { wordsOutsideBoxes } from '../support/words-outside-boxes.ts';

// Those that the list is held over are compared there (`decks/checklist`), from the same files.
const documents = shorterCorpusDocuments().filter(({ name }) => !isChecked(name));

describe.skipIf(documents.length === 0).each(documents)('$name as a deck', ({ name, file, format }) => {
  let deck: CheckedDeck;

  beforeAll(async () => {
    const input = { source: readFileSync(file), file: name, format };
    deck = await makeCheckedDeck({ name, input, host: hostFor(new URL('.', file)) });
  }, 300_000);

  it('has the same slides in all formats, which show and say the same', async () => {
    expect(await compareFormats(deck)).toEqual([]);
  });

  it('has every word of its PDF inside its box', async () => {
    const pages = deck.others && (await pdfWords(deck.others.pdf.bytes));
    if (pages !== undefined) expect(wordsOutsideBoxes(deck.deck, pages)).toEqual([]);
  });
});

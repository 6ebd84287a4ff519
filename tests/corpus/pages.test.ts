import { defaultConfig } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { checkDocumentPages } from '../support/check-document-pages.ts';
import { corpusDocuments } from '../support/corpus-documents.ts';
import { expectSoundPages } from '../support/expect-sound-pages.ts';
import { publishedDocuments } from '../support/published-documents.ts';

describe('pages, judged by the positions of their text', () => {
  // Those of others are judged where they are made in every format (`corpus.test.ts`).
  it.each(publishedDocuments())('$name', { timeout: 300_000 }, async (document) => {
    expectSoundPages(await checkDocumentPages(document));
  });
});

/** With and without footnotes, without tables and pictures over the whole width at the end. */
const inColumns = [...publishedDocuments(), ...corpusDocuments()].filter(({ name }) =>
  /eip-8173|reading-brief\.md|practice|github-terms-of/.test(name),
);

describe('pages of two columns, judged by the positions of their text', () => {
  const config = { ...defaultConfig, pdf: { ...defaultConfig.pdf, columns: 2 } };
  it.each(inColumns)('$name', { timeout: 300_000 }, async (document) => {
    const { problems } = await checkDocumentPages(document, config);
    expect(problems).toEqual([]);
  });
});

import { defaultConfig } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { checkDocumentPages } from '../support/check-document-pages.ts';
import { corpusDocuments } from '../support/corpus-documents.ts';
import { publishedDocuments } from '../support/published-documents.ts';

const documents = [...publishedDocuments(), ...corpusDocuments()];

describe('pages, judged by the positions of their text', () => {
  it.each(documents)('$name', { timeout: 300_000 }, async (document) => {
    const { problems, unlocated, units, structure } = await checkDocumentPages(document);
    expect(structure.found).toEqual(structure.expected);
    expect(problems.filter(({ text }) => !notFollowed.test(text))).toEqual([]);
    const isFollowed = unlocated.filter((words) => notFollowed.test(words)).length < units / 4;
    const lost = unlocated.filter((words) => !notFollowed.test(words));
    // Units that cannot be followed are judged by the suite of words; too many of them would leave pages unjudged.
    if (isFollowed) expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(units * 0.03);
  });
});

/** With and without footnotes, without tables and pictures over the whole width at the end. */
const inColumns = documents.filter(({ name }) =>
  /eip-8173|reading-brief\.md|practice|github-terms-of/.test(name),
);

describe('pages of two columns, judged by the positions of their text', () => {
  const config = { ...defaultConfig, pdf: { ...defaultConfig.pdf, columns: 2 } };
  it.each(inColumns)('$name', { timeout: 300_000 }, async (document) => {
    const { problems } = await checkDocumentPages(document, config);
    expect(problems).toEqual([]);
  });
});

// PDF.js gives right-to-left lines as they are seen, and the marks of Indic scripts apart.
const notFollowed = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;

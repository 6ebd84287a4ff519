import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, defaultConfig } from '@octavo/core';
import type { Deck } from '@octavo/slides';
import { deckJsonRenderer } from '@octavo/slides/data';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { pptxRenderer } from '@octavo/slides/pptx';
import { checkPptx, pdfWords } from '@octavo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misplacedOnSlides } from '../support/browser/misplaced-on-slides.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { strayWords } from '../support/check-decks.ts';
import type { DocumentToCheck } from '../support/check-document-pages.ts';
import { shorterCorpusDocuments } from '../support/corpus-documents.ts';
import { hostFor } from '../support/host-for.ts';
import { publishedDocuments } from '../support/published-documents.ts';
import { wordsOutsideBoxes } from '../support/words-outside-boxes.ts';

/** A document in each format as slides of 4:3. */
interface NarrowDeck {
  readonly name: string;
  readonly deck: Deck;
  readonly pptx: Uint8Array;
  readonly html: Uint8Array;
  readonly pdf: Uint8Array;
}

/** Pictures, a chart and a table; and everything that there is, where the collection of documents is at hand. */
const documents = [...publishedDocuments(), ...shorterCorpusDocuments()].filter(({ name }) =>
  /reading-brief\.md$|6-zoo\.md$/.test(name),
);

describe('decks of 4:3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-aspect-'));
  let decks: readonly NarrowDeck[];

  beforeAll(async () => {
    decks = await Promise.all(documents.map(narrowDeck));
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('have every word in its box when LibreOffice draws them', { timeout: 240_000 }, async () => {
    expect(decks.flatMap(({ pptx }) => checkPptx(pptx))).toEqual([]);
    const made = decks.map(({ name, pptx }) => ({ name, bytes: pptx, findings: '' }));
    expect((await strayWords(made)) ?? []).toEqual([]);
  });

  it('have every word in its box in the PDF', async () => {
    for (const { name, deck, pdf } of decks) {
      const pages = await pdfWords(pdf);
      if (pages === undefined) return;
      expect([deck.widthPt, deck.heightPt], name).toEqual([720, 540]);
      expect(wordsOutsideBoxes(deck, pages), name).toEqual([]);
    }
  });

  it('leave no slide in Chromium at 1024 × 768', { timeout: 300_000 }, async () => {
    const chromium = await openChromium();
    if (chromium === undefined) return;
    try {
      for (const { name, html } of decks) {
        const file = join(folder, 'deck.html');
        writeFileSync(file, html);
        const page = await chromium.browser.newPage();
        await page.setViewport({ width: 1024, height: 768 });
        await page.goto(pathToFileURL(file).href);
        expect(await misplacedOnSlides(page), name).toEqual([]);
        await page.close();
      }
    } finally {
      await chromium.close();
    }
  });
});

async function narrowDeck({ name, file, format }: DocumentToCheck): Promise<NarrowDeck> {
  const { outputs } = await convert(
    { source: readFileSync(file), file: name, format },
    {
      config: { ...defaultConfig, slides: { ...defaultConfig.slides, aspect: '4:3' } },
      renderers: [deckJsonRenderer, pptxRenderer, htmlDeckRenderer, pdfDeckRenderer],
      host: hostFor(new URL('.', file)),
    },
  );
  const [json, pptx, html, pdf] = outputs.map(({ bytes }) => bytes);
  if (!json || !pptx || !html || !pdf) throw new Error(`a deck of ${name} is missing`);
  // The renderer writes a deck as it is.
  const deck = JSON.parse(new TextDecoder().decode(json)) as Deck;
  return { name, deck, pptx, html, pdf };
}

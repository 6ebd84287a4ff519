import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConvertOutput } from '@octavo/core';
import { convert, defaultConfig, projectForFormat, renderConfigFor, walk } from '@octavo/core';
import type { Deck, Region } from '@octavo/slides';
import { planDeck } from '@octavo/slides';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { pptxRenderer } from '@octavo/slides/pptx';
import { checkPptx, inspectHtmlDeck, inspectPptx, makePng, pdfWords } from '@octavo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misplacedOnSlides } from '../support/browser/misplaced-on-slides.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { strayWords } from '../support/check-decks.ts';
import { hostFor } from '../support/host-for.ts';
import { tortureDeck } from '../support/torture-deck.ts';
import { wordsOutsideBoxes } from '../support/words-outside-boxes.ts';

const folder = mkdtempSync(join(tmpdir(), 'octavo-torture-'));
let deck: Deck;
let sourceWords: readonly string[];
let diagnostics: readonly string[];
let outputs: Readonly<Record<'pptx' | 'html' | 'pdf', ConvertOutput>>;

beforeAll(async () => {
  writeFileSync(join(folder, 'giant.png'), makePng(4000, 6000, [31, 78, 121]));
  writeFileSync(join(folder, 'wide.png'), makePng(900, 300, [138, 90, 0]));
  const host = hostFor(pathToFileURL(`${folder}/`));
  const renderers = [pptxRenderer, htmlDeckRenderer, pdfDeckRenderer];
  const result = await convert(
    { source: tortureDeck, file: 'torture.md', format: 'markdown' },
    { config: defaultConfig, renderers, host },
  );
  const [pptx, html, pdf] = result.outputs;
  if (result.resolved === undefined || !pptx || !html || !pdf) throw new Error('a deck is missing');
  outputs = { pptx, html, pdf };
  diagnostics = result.diagnostics.map(({ code }) => code);
  const { resolved } = projectForFormat(result.resolved, 'pptx');
  const context = { theme: defaultConfig.theme, config: renderConfigFor(resolved, defaultConfig), host };
  ({ deck } = await planDeck(resolved, context));
  sourceWords = Array.from(walk(resolved.document)).flatMap((node) =>
    node.type === 'text' || node.type === 'codeBlock' ? node.value.split(/\s+/).filter(Boolean) : [],
  );
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a deck of all that is hard to fit', () => {
  it('is parted without a complaint', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has no size below the stated ones', () => {
    const { textSizePt, minimumTextSizePt, minimumSizePt } = defaultConfig.theme.slide;
    const small = deck.slides.flatMap(({ title, regions }) =>
      regions
        .filter((region) =>
          'scale' in region
            ? region.scale * textSizePt < minimumTextSizePt - 0.01
            : 'sizePt' in region && region.sizePt < minimumSizePt,
        )
        .map((region: Region) => `${title}: ${region.type}`),
    );
    expect(small).toEqual([]);
  });

  it('loses no word in any format', async () => {
    const pages = await pdfWords(outputs.pdf.bytes);
    const slides = inspectPptx(outputs.pptx.bytes).slides;
    const texts = {
      pptx: slides.flatMap(({ title, paragraphs, notes }) => [title, ...paragraphs, ...notes]).join(''),
      html: inspectHtmlDeck(outputs.html.bytes)
        .slides.map(({ title, text, notes }) => title + text + notes)
        .join(''),
      // Poppler has words in the order in which they are drawn, Arabic turned round: its letters are compared in `agreement/decks`.
      ...(pages === undefined
        ? {}
        : { pdf: pages.flatMap((page) => page.words.map(({ text }) => text)).join('') }),
    };
    for (const [format, text] of Object.entries(texts)) {
      const shown = squeezed(text);
      const asked =
        format === 'pdf' ? sourceWords.filter((word) => /^[\x20-\x7e]+$/.test(word)) : sourceWords;
      expect(
        asked.filter((word) => !shown.includes(squeezed(word))),
        format,
      ).toEqual([]);
    }
  });

  it('stands in its boxes when LibreOffice draws it', { timeout: 120_000 }, async () => {
    const { bytes } = outputs.pptx;
    expect(checkPptx(bytes)).toEqual([]);
    expect((await strayWords([{ name: 'torture', bytes, findings: '' }])) ?? []).toEqual([]);
  });

  it('stands in its boxes in the PDF', async () => {
    const pages = await pdfWords(outputs.pdf.bytes);
    if (pages !== undefined) expect(wordsOutsideBoxes(deck, pages)).toEqual([]);
  });

  it('leaves no slide in Chromium', { timeout: 120_000 }, async () => {
    const chromium = await openChromium();
    if (chromium === undefined) return;
    const file = join(folder, 'deck.html');
    writeFileSync(file, outputs.html.bytes);
    try {
      const page = await chromium.browser.newPage();
      await page.goto(pathToFileURL(file).href);
      expect(await misplacedOnSlides(page)).toEqual([]);
    } finally {
      await chromium.close();
    }
  });
});

/** Letters alone: formats join and part words at line ends in their own ways. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

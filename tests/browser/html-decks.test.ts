import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host, SourceFormat } from '@octavo/core';
import { convert, defaultConfig } from '@octavo/core';
import { htmlDeckRenderer } from '@octavo/slides/html';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/browser/accessibility-faults.ts';
import { cellGaps } from '../support/browser/cell-gaps.ts';
import { deckFaults } from '../support/browser/deck-faults.ts';
import { misplacedOnSlides } from '../support/browser/misplaced-on-slides.ts';
import type { Chromium } from '../support/browser/open-chromium.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { shorterCorpusDocuments } from '../support/corpus-documents.ts';
import { hostFor } from '../support/host-for.ts';
import { publishedDocuments } from '../support/published-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'octavo-decks-'));
const documents = [...publishedDocuments(), ...shorterCorpusDocuments()];

describe('HTML decks in Chromium at 1280 × 720', () => {
  let chromium: Chromium | undefined;

  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(documents)(
    '$name: nothing leaves its slide, and all of it can be read by everybody',
    { timeout: 300_000 },
    async ({ name, file, format }) => {
      await onDeck({ name, file, format }, async (page) => {
        expect(await misplacedOnSlides(page)).toEqual([]);
        expect(await deckFaults(page)).toEqual([]);
      });
    },
  );

  it.each(publishedDocuments().filter(({ name }) => name.endsWith('reading-brief.md')))(
    '$name: accessible slide by slide, in light and dark',
    { timeout: 300_000 },
    async (published) => {
      await onDeck(published, async (page) => {
        const count = await page.evaluate(() => document.querySelectorAll('main > .slide').length);
        const numbers = Array.from({ length: count }, (_, index) => index + 1);
        for (const value of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
          expect(await accessibilityFaults(page, numbers), value).toEqual([]);
        }
      });
    },
  );

  it('shows a list step by step, and back', async () => {
    if (chromium === undefined) return;
    const source = '# T\n\n## One\n\n- a\n- b\n\n## Two\n\nx\n';
    const host = hostFor(new URL('.', import.meta.url));
    // The steps of a slide as the writer gives them.
    let step = 0;
    const withSteps = (html: string): string => html.replaceAll('<li>', () => `<li data-step="${++step}">`);
    await onPage({ source, format: 'markdown', host, edit: withSteps }, async (page) => {
      const shown = (): Promise<string> =>
        page.evaluate(() => {
          const slide = document.querySelector<HTMLElement>('.slide[aria-current]');
          const items = Array.from(slide?.querySelectorAll<HTMLElement>('li') ?? []);
          const seen = items.filter((item) => getComputedStyle(item).visibility === 'visible');
          return [slide?.querySelector('.title')?.textContent, ...seen.map((item) => item.textContent)].join(
            ' ',
          );
        });
      const seen = [];
      for (const key of [
        'ArrowRight',
        'ArrowRight',
        'ArrowRight',
        'ArrowRight',
        'ArrowLeft',
        'ArrowLeft',
      ] as const) {
        await page.keyboard.press(key);
        seen.push(await shown());
      }
      expect(seen).toEqual(['One', 'One a', 'One a b', 'Two', 'One a b', 'One a']);
    });
  });

  it('shows a chart in the colours and the font of the deck, and tells its numbers', async () => {
    if (chromium === undefined) return;
    const data =
      'kind: bar\nunit: "%"\ncategories: [Ash, Beech]\nseries:\n  - name: Share\n    values: [25, 10]';
    const source = `# T\n\n## One\n\n\`\`\`chart\n${data}\n\`\`\`\n`;
    const host = hostFor(new URL('.', import.meta.url));
    await onPage({ source, format: 'markdown', host }, async (page) => {
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const looks = await page.evaluate(() => {
          const lookOf = (selector: string): readonly string[] => {
            const element = document.querySelector(selector);
            if (element === null) throw new Error(`no ${selector}`);
            const { fill, color, fontFamily } = getComputedStyle(element);
            return [element.localName === 'text' ? fill : color, fontFamily];
          };
          const ground = document.querySelector('.slide:nth-child(2) .frame');
          if (ground === null) throw new Error('no second slide');
          return {
            label: lookOf('.chart text'),
            deck: [getComputedStyle(ground).color, lookOf('.slide:nth-child(2) .title')[1]],
          };
        });
        expect(looks.label, value).toEqual(looks.deck);
      }
      await page.keyboard.press('ArrowRight');
      const told = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
      expect(told).toMatch(/"role":"image","name":"Bar chart"/);
      expect(told).toMatch(/"role":"table".*"Share \(%\)".*"Ash".*"25".*"Beech".*"10"/);
    });
  });

  it('aligns the columns of formulas at their signs', async () => {
    if (chromium === undefined) return;
    const source = String.raw`# T

## One

$$
\begin{aligned}
a &= b + c \\
a + b + c &= d
\end{aligned}
$$
`;
    const host = hostFor(new URL('.', import.meta.url));
    await onPage({ source, format: 'markdown', host }, async (page) => {
      await page.keyboard.press('ArrowRight');
      const gaps = await cellGaps(page);
      expect(gaps.map(({ left, right }) => [left < 1, right < 1])).toEqual([
        [false, true],
        [true, expect.any(Boolean)],
        [true, true],
        [true, expect.any(Boolean)],
      ]);
    });
  });

  function onDeck({ name, file, format }: (typeof documents)[number], look: Look): Promise<void> {
    return onPage({ source: readFileSync(file), format, host: hostFor(new URL('.', file)), name }, look);
  }

  async function onPage(
    { source, format, host, name = 'a.md', edit = (html) => html }: PageSource,
    look: Look,
  ): Promise<void> {
    if (chromium === undefined) return;
    const options = { config: defaultConfig, renderers: [htmlDeckRenderer], host };
    const { outputs } = await convert({ source, file: name, format }, options);
    const [deck] = outputs;
    if (deck === undefined) throw new Error('no deck was made');
    const path = join(folder, 'deck.html');
    writeFileSync(path, edit(new TextDecoder().decode(deck.bytes)));
    const page = await chromium.browser.newPage();
    try {
      await page.goto(pathToFileURL(path).href);
      await look(page);
    } finally {
      await page.close();
    }
  }
});

type Look = (page: Page) => Promise<void>;

interface PageSource {
  readonly source: string | Uint8Array;
  readonly format: SourceFormat;
  readonly host: Host;
  readonly name?: string;
  readonly edit?: (html: string) => string;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, defaultConfig, themes } from '@octavo/core';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { pptxRenderer } from '@octavo/slides/pptx';
import { libreOfficeToPdfs } from '@octavo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/browser/axe-faults.ts';
import type { Chromium } from '../support/browser/open-chromium.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { colourDeck } from '../support/colour-deck.ts';
import { faintWords } from '../support/faint-words.ts';
import { hostFor } from '../support/host-for.ts';

describe('words of decks stand out by 4.5 to 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-contrast-'));
  let chromium: Chromium | undefined;

  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(themes))('in the theme %s', { timeout: 240_000 }, async (name, theme) => {
    const { outputs } = await convert(
      { source: colourDeck, file: 'colours.md', format: 'markdown' },
      {
        config: { ...defaultConfig, theme },
        renderers: [htmlDeckRenderer, pdfDeckRenderer],
        host: hostFor(pathToFileURL(`${folder}/`)),
      },
    );
    const [html, pdf] = outputs;
    if (html === undefined || pdf === undefined) throw new Error('a deck is missing');
    expect((await faintWords(pdf.bytes)) ?? [], 'PDF').toEqual([]);
    if (chromium === undefined) return;
    const file = join(folder, `${name}.html`);
    // Without its script the page shows all slides under each other.
    const still = new TextDecoder().decode(html.bytes).replace(/<script>.*<\/script>/s, '');
    writeFileSync(file, still);
    const page = await chromium.browser.newPage();
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.goto(pathToFileURL(file).href);
      expect(await axeFaults(page), value).toEqual([]);
    }
    await page.close();
  });

  it('in PowerPoint files, as LibreOffice draws them', { timeout: 240_000 }, async () => {
    // All themes' colours are computed by a lint; two are enough to see whether another program takes them so.
    const shown = [themes.report, themes.book];
    const decks = await Promise.all(
      shown.map(async (theme) => {
        const { outputs } = await convert(
          { source: colourDeck, file: 'colours.md', format: 'markdown' },
          {
            config: { ...defaultConfig, theme },
            renderers: [pptxRenderer],
            host: hostFor(pathToFileURL(`${folder}/`)),
          },
        );
        return { bytes: outputs[0]?.bytes ?? new Uint8Array(), extension: '.pptx' as const };
      }),
    );
    const drawn = (await libreOfficeToPdfs(decks, [])) ?? [];
    for (const pdf of drawn) expect((await faintWords(pdf)) ?? []).toEqual([]);
  });
});

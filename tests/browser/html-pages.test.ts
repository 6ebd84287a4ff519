import { readFileSync } from 'node:fs';
import { convert, defaultConfig, mergeConfig } from '@octavo/core';
import { htmlRenderer } from '@octavo/html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/browser/axe-faults.ts';
import type { Chromium } from '../support/browser/open-chromium.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { hostFor } from '../support/host-for.ts';

const documents = ['../../content/reading-brief.md', '../../docs/guide/writing.md'].map(
  (path) => new URL(path, import.meta.url),
);

describe('articles as pages in Chromium', () => {
  let chromium: Chromium | undefined;

  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(() => chromium?.close());

  it.each(documents.flatMap((file) => ['report', 'brief'].map((theme) => ({ file, theme }))))(
    '$file.pathname in the look $theme: accessible in light and dark, never too wide, without a fault on the console',
    async ({ file, theme }) => {
      if (chromium === undefined) return;
      const page = await chromium.browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      try {
        await page.setContent(await htmlOf(file, theme));
        for (const value of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
          expect(await axeFaults(page), value).toEqual([]);
        }
        await page.setViewport({ width: 320, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(said).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );
});

async function htmlOf(file: URL, theme: string): Promise<string> {
  const config = mergeConfig(defaultConfig, { theme, toc: true });
  const input = { source: readFileSync(file), file: 'a.md', format: 'markdown' } as const;
  const { outputs } = await convert(input, {
    config,
    renderers: [htmlRenderer],
    host: hostFor(new URL('.', file)),
  });
  return new TextDecoder().decode(outputs[0]?.bytes);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults } from '../support/browser/axe-faults.ts';
import type { Chromium } from '../support/browser/open-chromium.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { runOctavo } from '../support/run-octavo.ts';

const documents = {
  'brief.md': `---\ntitle: A short report, with a title that takes ${'more than '.repeat(4)}one line\nauthor: Ana\n---\n\nWords.\n`,
  'brief.es.md': '---\ntitle: Un informe\nlang: es\ndate: 2026-06-01\n---\n\nHola.\n',
  'brief.ar.md': '---\ntitle: تقرير قصير\nlang: ar\n---\n\nمرحبا.\n',
  'notes.md': '# Notes\n\nWords.\n',
};

const folder = mkdtempSync(join(tmpdir(), 'octavo-page-'));
let chromium: Chromium | undefined;

beforeAll(async () => {
  mkdirSync(join(folder, 'docs'));
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, 'docs', name), text);
  await runOctavo(['publish', 'docs', '-t', 'pdf,html,docx', '--out-dir', 'out', '-q'], { folder });
  chromium = await openChromium();
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});

it('the page of downloads: accessible in light and dark, and never too wide', async () => {
  await onPage(async (page) => {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axeFaults(page), value).toEqual([]);
    }
    for (const width of [320, 390]) {
      await page.setViewport({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

it('links are named by what they show, and by what they are files of; other languages are told', async () => {
  await onPage(async (page) => {
    const name = await page.$eval('.buttons a', ({ textContent }) => textContent);
    expect(name).toMatch(/^PDF \d+ KB · 1 page: A short report/);
    const spoken = await page.$$eval('[lang="ar"] .buttons bdi[lang]', (found) =>
      found.map((part) => [part.getAttribute('lang'), part.textContent]),
    );
    expect(spoken).toEqual(expect.arrayContaining([['en', 'Web page']]));
    expect(await page.$eval('[lang="es"] .buttons', ({ textContent }) => textContent)).toContain(
      'Página web',
    );
    // What is read from the left stands so among words from the right.
    const ends = await page.$eval('[lang="ar"] .buttons small bdi', (size) => {
      const text = size.firstChild as Text;
      const leftOf = (from: number): number => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect().left;
      };
      return [leftOf(0), leftOf(text.length - 1)];
    });
    expect(ends[0]).toBeLessThan(ends[1] ?? 0);
  });
});

it('each link can be reached and seen by keyboard, in the order of the page', async () => {
  await onPage(async (page) => {
    const count = await page.$$eval('a', (links) => links.length);
    const reached: string[] = [];
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const { activeElement } = document;
          const outline = activeElement === null ? '' : getComputedStyle(activeElement).outlineStyle;
          return `${activeElement?.getAttribute('href')} ${outline}`;
        }),
      );
    }
    expect(reached).toEqual(
      await page.$$eval('a', (links) => links.map((link) => `${link.getAttribute('href')} solid`)),
    );
  });
});

it('on paper links say where they lead, and nothing is dark', async () => {
  await onPage(async (page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const [ground, address] = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.querySelector('.buttons a') as Element, '::after').content,
    ]);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(address).toContain('brief.pdf?v=');
  });
});

async function onPage(look: (page: Page) => Promise<void>): Promise<void> {
  if (chromium === undefined) return;
  const page = await chromium.browser.newPage();
  try {
    await page.goto(pathToFileURL(join(folder, 'out/index.html')).href);
    await look(page);
  } finally {
    await page.close();
  }
}

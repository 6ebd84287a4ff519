import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/browser/axe-faults.ts';
import type { Chromium } from '../support/browser/open-chromium.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { startPreview } from '../support/start-preview.ts';

const source = `---
title: A document
---

# First

Words with ![a picture](no.png).

${'A paragraph to scroll past.\n\n'.repeat(60)}
# Last

The end.
`;

describe('octavo preview', () => {
  let chromium: Chromium | undefined;
  let folder: string;
  let page: Page | undefined;
  let preview: Awaited<ReturnType<typeof startPreview>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'octavo-preview-'));
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'a.md'), source);
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    [chromium, preview] = await Promise.all([openChromium(), startPreview(folder, 'a.md')]);
  });
  afterAll(async () => {
    await chromium?.close();
    expect(await preview.end()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers itself alone, and serves no file of the disk', async () => {
    const statuses = await Promise.all([
      statusOf('/', {}),
      statusOf('/', { host: 'evil.example' }),
      statusOf('/events', { origin: 'https://evil.example' }),
      statusOf('/made/html', { 'sec-fetch-site': 'cross-site' }),
      statusOf('/secret.txt', {}),
      statusOf('/made/../../secret.txt', {}),
      statusOf('/made/%2e%2e%2fsecret.txt', {}),
      statusOf('//', {}),
    ]);
    expect(statuses).toEqual([200, 403, 403, 403, 404, 404, 404, 404]);
    const listening = execFileSync('sh', ['-c', 'cat /proc/net/tcp'], { encoding: 'utf8' });
    const port = Number(new URL(preview.address).port).toString(16).toUpperCase().padStart(4, '0');
    expect(listening).toContain(`0100007F:${port}`);
    expect(listening).not.toContain(`00000000:${port}`);
  });

  it('shows the document anew within moments of a save, where it was scrolled to', async () => {
    await onPreview(async (page) => {
      await page.waitForFunction(inArticle('First'));
      await page.evaluate(`${article}.defaultView.scrollTo(0, 700)`);
      const times: number[] = [];
      for (const word of ['Second', 'Third', 'Fourth']) {
        const saved = performance.now();
        writeFileSync(join(folder, 'a.md'), source.replace('# First', `# ${word}`));
        await page.waitForFunction(inArticle(word), { polling: 10 });
        times.push(performance.now() - saved);
      }
      expect(await page.evaluate(`${article}.defaultView.scrollY`)).toBe(700);
      // Not a measurement: a machine that tests may be so busy that everything takes ten times as long.
      expect(Math.min(...times)).toBeLessThan(8000);
    });
  });

  it('changes of the page what a save changed, into what it would be if it were loaded', async () => {
    writeFileSync(join(folder, 'a.md'), source);
    await onPreview(async (page) => {
      await page.waitForFunction(`${inArticle('First')} && ${article}.readyState === 'complete'`);
      const isKept = () => page.evaluate(`${article}.querySelector('p').isMarked === true`);
      const isAsLoaded = () =>
        page.evaluate(`fetch('/made/html').then((answer) => answer.text()).then((text) => {
          const { title, documentElement } = new DOMParser().parseFromString(text, 'text/html');
          return ${article}.title === title && ${article}.documentElement.outerHTML === documentElement.outerHTML;
        })`);
      await page.evaluate(`${article}.querySelector('p').isMarked = true`);
      const versions = [
        source.replace('The end.', 'The *very* end, one.'),
        source.replace('# Last', '| a | b |\n| - | - |\n| c | two |\n\n- an item\n\n# Last'),
        source.replace('# Last', '| a |\n| - |\n| three |\n\nMore.\n\n- an item\n- another\n\n# Last'),
        source.replace('# Last', '# Last but four[^n]').replace('A paragraph to scroll past.\n\n', ''),
        source
          .replace('A document', 'Five, with a note')
          .replace('The end.', 'The end.[^n]\n\n[^n]: A note.'),
        source.replace('The end.', 'The end is six.'),
      ];
      for (const [index, word] of ['one', 'two', 'three', 'four', 'Five', 'six'].entries()) {
        writeFileSync(join(folder, 'a.md'), versions[index] ?? '');
        await page.waitForFunction(inArticle(word), { polling: 10 });
        expect([await isKept(), await isAsLoaded()], word).toEqual([true, true]);
      }
      // Other style sheets are loaded, with their policy.
      writeFileSync(
        join(folder, 'a.md'),
        source.replace('title:', 'theme: book\ntitle:').replace('The end', 'Seven'),
      );
      await page.waitForFunction(`${inArticle('Seven')} && ${article}.readyState === 'complete'`);
      expect([await isKept(), await isAsLoaded()]).toEqual([false, true]);
    });
  });

  it('leads from a finding and from a block of the page to the line, by keyboard, too', async () => {
    writeFileSync(join(folder, 'a.md'), source);
    await onPreview(async (page) => {
      await page.waitForFunction(inArticle('First'));
      await page.waitForSelector('#diagnostics button');
      await page.focus('#diagnostics button');
      const before = await page.$eval('body', ({ dataset }) => dataset['version']);
      writeFileSync(join(folder, 'a.md'), source.replace('The end.', 'The very end.'));
      await page.waitForFunction(`document.body.dataset.version !== '${before}'`);
      await page.waitForFunction(`${inArticle('The very end.')} && ${article}.readyState === 'complete'`);
      // The finding is still there, and so is the focus on it.
      await page.keyboard.press('Enter');
      const current = '#source [aria-current]';
      expect(await page.$eval(current, (line) => line.textContent)).toContain('![a picture](no.png)');
      await page.evaluate(`Array.from(${article}.querySelectorAll('p')).at(-1).click()`);
      expect(await page.$eval(current, (line) => line.textContent)).toBe('The very end.');
      await page.keyboard.press('5');
      expect(await page.$eval('section[data-pane=source]', (pane) => pane.hasAttribute('hidden'))).toBe(true);
      await page.keyboard.press('4');
      await page.waitForSelector('section[data-pane="slides.html"]:not([hidden]) iframe[src]');
    });
  });

  it('says where a link to another file would lead', async () => {
    writeFileSync(
      join(folder, 'a.md'),
      source.replace('The end.', '[Another](other.md#part), [data](data.csv).'),
    );
    await onPreview(async (page) => {
      await page.waitForFunction(`${inArticle('Another')} && document.body.ariaBusy === 'false'`);
      const click = (text: string) =>
        page.evaluate(
          `Array.from(${article}.querySelectorAll('a')).find((link) => link.textContent === '${text}').click()`,
        );
      const status = () => page.$eval('#status', ({ textContent }) => textContent);
      await click('Another');
      expect(await status()).toBe('other.md is another document: octavo preview other.md shows it.');
      await click('data');
      expect(await status()).toBe('data.csv is another file, which the preview does not show.');
    });
  });

  it('is accessible, and its policies keep nothing from it', async () => {
    writeFileSync(join(folder, 'a.md'), source);
    await onPreview(async (page) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.reload();
      await page.waitForFunction(inArticle('First'));
      expect(said).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  it('shows the Word file as a library renders it, in a frame that stays where it is and keeps to itself', async () => {
    writeFileSync(join(folder, 'a.md'), source);
    expect(await statusOf('/word', { origin: 'null' })).toBe(403);
    await onPreview(async (page) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.reload();
      await page.waitForFunction(inArticle('First'));
      // The library is loaded for whoever looks at Word files alone.
      expect(page.frames().map((frame) => frame.url())).not.toContain(`${preview.address}word`);
      // The deck of the test before is shown, too, and takes no keys when it is loaded.
      await page.waitForSelector('section[data-pane="slides.html"] iframe[src]');
      await page.waitForFunction('document.activeElement === document.body');
      await page.keyboard.press('3');
      const word = await page.waitForFrame((frame) => frame.url() === `${preview.address}word`);
      await word.waitForFunction(inWord('First'));
      expect(await word.$eval('header', (about) => about.textContent)).toContain('Not Word itself');
      expect(await word.evaluate('origin')).toBe('null');
      expect(await axeFaults(word)).toEqual([]);
      await word.evaluate('scrollTo(0, 300)');
      writeFileSync(join(folder, 'a.md'), source.replace('# First', '# Second'));
      await word.waitForFunction(inWord('Second'));
      expect(await word.evaluate('scrollY')).toBe(300);
      expect(said).toEqual([]);
      const broken = `new TextEncoder().encode('no Word file').buffer`;
      await page.evaluate(
        `document.querySelector('[data-pane=docx] iframe').contentWindow.postMessage(${broken}, '*')`,
      );
      await word.waitForFunction(
        `document.querySelector('main [role=alert]')?.textContent.includes('cannot be')`,
      );
    });
  });

  const inWord = (heading: string): string =>
    `document.querySelector('main [role=heading]:not(.docx_title)')?.textContent === '${heading}'`;

  const article = `document.querySelector('section[data-pane=html] iframe').contentDocument`;
  const inArticle = (words: string): string =>
    `${article}?.body?.textContent.includes(${JSON.stringify(words)})`;

  async function onPreview(look: (page: Page) => Promise<void>): Promise<void> {
    if (chromium === undefined) return;
    // One page for all: Chromium's viewer of PDFs takes the browser with it when a page that holds it is closed.
    page ??= await chromium.browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(preview.address);
    await look(page);
  }

  function statusOf(path: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
    const { hostname, port } = new URL(preview.address);
    return new Promise((resolve, reject) => {
      // `fetch` would tidy the path and set headers of its own.
      const asked = request({ hostname, port, path, headers }, (response) => {
        resolve(response.statusCode);
        response.destroy();
      });
      asked.on('error', reject).end();
    });
  }
});

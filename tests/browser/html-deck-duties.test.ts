import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, defaultConfig } from '@octavo/core';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { inspectPdf } from '@octavo/testkit';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chromium } from '../support/browser/open-chromium.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { hostFor } from '../support/host-for.ts';

const source = `# Deck

## One

A [link](https://example.org/) and [another](#three).

::: notes
Say one.
:::

## Two

\`\`\`ts
const a = "text"; // comment
\`\`\`

## Three {#three}

- a
- b
`;

const folder = mkdtempSync(join(tmpdir(), 'octavo-duties-'));
const file = join(folder, 'deck.html');
const address = pathToFileURL(file).href;
let chromium: Chromium | undefined;
let page: Page | undefined;

beforeAll(async () => {
  const { outputs } = await convert(
    { source, file: 'deck.md', format: 'markdown' },
    { config: defaultConfig, renderers: [htmlDeckRenderer], host: hostFor(pathToFileURL(`${folder}/`)) },
  );
  writeFileSync(file, outputs[0]?.bytes ?? '');
  chromium = await openChromium();
});
beforeEach(async () => {
  page = await chromium?.browser.newPage();
  await page?.goto(address);
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The title of the slide that is shown, the only one. */
function shownTitle(on: Page): Promise<string> {
  return on.evaluate(() =>
    Array.from(
      document.querySelectorAll('main > .slide:not([hidden]) .title'),
      (title) => title.textContent,
    ).join(' + '),
  );
}

async function press(
  on: Page,
  ...keys: readonly Parameters<Page['keyboard']['press']>[0][]
): Promise<string> {
  for (const key of keys) await on.keyboard.press(key);
  return shownTitle(on);
}

/** Lets the page's animations run a thousand times slower, so that none ends before a busy machine has looked at it. */
async function slowDown(on: Page): Promise<void> {
  const session = await on.createCDPSession();
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.001 });
}

function rootClasses(on: Page): Promise<readonly string[]> {
  return on.evaluate(() => Array.from(document.documentElement.classList));
}

describe('an HTML deck in Chromium', () => {
  it('turns by every key that people know', async () => {
    if (page === undefined) return;
    const seen: string[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'Space',
      'PageUp',
      'ArrowLeft',
      'End',
      'Home',
      'PageDown',
    ] as const)
      seen.push(await press(page, key));
    expect(seen).toEqual(['One', 'Two', 'Three', 'Two', 'One', 'Three', 'Deck', 'One']);
  });

  it('turns by a swipe, and not by two fingers', async () => {
    if (page === undefined) return;
    const swipe = async (from: number, to: number, fingers = 1): Promise<string> => {
      const session = await page?.createCDPSession();
      const points = (x: number) =>
        Array.from({ length: fingers }, (_, id) => ({ x: x + 40 * id, y: 300, id }));
      await session?.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
      await session?.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(to) });
      await session?.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      return page === undefined ? '' : shownTitle(page);
    };
    await page.setViewport({ width: 1280, height: 720, hasTouch: true });
    await page.goto(address);
    expect(await swipe(900, 300)).toBe('One');
    expect(await swipe(300, 900)).toBe('Deck');
    expect(await swipe(900, 300, 2)).toBe('Deck');
  });

  it('shows all slides in an overview, goes along them by keys, and to one by a click', async () => {
    if (page === undefined) return;
    await press(page, 'o');
    expect(await shownTitle(page)).toBe('Deck + One + Two + Three');
    expect(await press(page, 'ArrowRight', 'ArrowRight', 'Enter')).toBe('Two');
    await press(page, 'o');
    await page.click('main > .slide:last-child');
    expect(await shownTitle(page)).toBe('Three');
  });

  it('gives the speaker this slide, the next, the notes and a timer that runs', async () => {
    if (page === undefined || chromium === undefined) return;
    await press(page, 'ArrowRight');
    const opened = new Promise<Page | null>((done) => page?.once('popup', done));
    await page.keyboard.press('s');
    const speaker = await opened;
    if (speaker === null) throw new Error('no window was opened');
    const read = (): Promise<readonly string[]> =>
      speaker.evaluate(() =>
        ['.speaker-current .title', '.speaker-next .title', '.speaker-notes', '.speaker-timer'].map(
          (selector) => document.querySelector(selector)?.textContent?.trim() ?? '',
        ),
      );
    expect((await read()).slice(0, 3)).toEqual(['One', 'Two', 'Say one.']);
    await speaker.waitForFunction(
      () => /^00:0\d:(?!00)\d\d$/.test(document.querySelector('.speaker-timer')?.textContent?.trim() ?? ''),
      { timeout: 60_000 },
    );
    // Keys in either window turn the slides of both.
    await speaker.keyboard.press('ArrowRight');
    expect([(await read())[0], await shownTitle(page)]).toEqual(['Two', 'Two']);
    await speaker.close();
  });

  it('shows the notes under the slide, and how far it is', async () => {
    if (page === undefined) return;
    await press(page, 'ArrowRight', 'n');
    const look = () =>
      page?.evaluate(() => ({
        notes: document.querySelector('[aria-current] .notes')?.checkVisibility(),
        progress: getComputedStyle(document.documentElement).getPropertyValue('--progress'),
      }));
    const there = await look();
    expect([there?.notes, Number(there?.progress).toFixed(2)]).toEqual([true, '0.33']);
    await press(page, 'n', 'End');
    expect(await look()).toMatchObject({ progress: '1' });
  });

  it('keeps its buttons off the foot of slides where they are always seen', async () => {
    const overlapping = await page?.evaluate(() => {
      location.hash = '#/2';
      const tools = document.querySelector('.tools')?.getBoundingClientRect();
      const foot = document.querySelectorAll('main > .slide:nth-child(2) :is(.slide-footer, .slide-number)');
      if (!matchMedia('(hover: none)').matches || tools === undefined || foot.length < 2)
        return ['not tried'];
      return Array.from(foot).flatMap((element) => {
        const box = element.getBoundingClientRect();
        const isApart = box.right <= tools.left || box.left >= tools.right || box.bottom <= tools.top;
        return isApart ? [] : [element.className];
      });
    });
    expect(overlapping ?? []).toEqual([]);
  });

  it('has an address for each slide, and for what stands on it', async () => {
    if (page === undefined) return;
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(new URL(page.url()).hash).toBe('#/3');
    await page.goto(`${address}#/2`);
    await page.reload();
    expect(await shownTitle(page)).toBe('One');
    const link = '[aria-current] a[href^="#"]';
    const target = await page.$eval(link, (element) => element.getAttribute('href') ?? '');
    await page.click(link);
    expect(await shownTitle(page)).toBe('Three');
    await page.goto(address + target);
    await page.reload();
    expect(await shownTitle(page)).toBe('Three');
  });

  it('prints a page of the slide’s shape for each slide', async () => {
    if (page === undefined) return;
    const { pages } = await inspectPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.map(({ widthPt, heightPt }) => [Math.round(widthPt), Math.round(heightPt)])).toEqual(
      Array.from({ length: 4 }, () => [960, 540]),
    );
    expect(
      pages.map(
        ({ items }) =>
          items
            .map(({ text }) => text)
            .join(' ')
            .match(/Deck|One|Two|Three/)?.[0],
      ),
    ).toEqual(['Deck', 'One', 'Two', 'Three']);
  });

  it('prints its slides as they stand, whatever was moving', async () => {
    if (page === undefined) return;
    await slowDown(page);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMediaType('screen');
  });

  it('moves nothing for readers who ask for less motion', async () => {
    if (page === undefined) return;
    await slowDown(page);
    const moving = async (value: string): Promise<number> => {
      await page?.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
      await page?.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      await page?.keyboard.press('ArrowRight');
      return page?.evaluate(() => document.getAnimations().length) ?? 0;
    };
    expect(await moving('no-preference')).toBeGreaterThan(0);
    expect(await moving('reduce')).toBe(0);
  });

  it('moves the focus to the slide, through its links, and to the tools; never to what is not shown', async () => {
    if (page === undefined) return;
    await press(page, 'ArrowRight');
    const focused = () =>
      page?.evaluate(() => {
        const { activeElement: element } = document;
        return `${element?.localName} ${element?.getAttribute('href') ?? element?.getAttribute('data-command') ?? element?.querySelector('.title')?.textContent ?? ''}`;
      });
    const order = [await focused()];
    for (let count = 0; count < 4; count += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order.map((place) => place?.replace(/#.*/, '#'))).toEqual([
      'section One',
      'a https://example.org/',
      'a #',
      'button previous',
      'button next',
    ]);
  });

  it('colours code, in light and dark', async () => {
    if (page === undefined) return;
    const colours = async (value: string): Promise<readonly string[]> => {
      await page?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      return (
        (await page?.evaluate(() =>
          ['.code-keyword', '.code-string', '.code-comment', '.frame'].map((selector) => {
            const element = document.querySelector(selector);
            if (element === null) throw new Error(`no ${selector}`);
            const { color, backgroundColor } = getComputedStyle(element);
            return selector === '.frame' ? backgroundColor : color;
          }),
        )) ?? []
      );
    };
    const [light, dark] = [await colours('light'), await colours('dark')];
    expect(new Set(light).size).toBe(4);
    expect(new Set(dark).size).toBe(4);
    expect(light.filter((color) => dark.includes(color))).toEqual([]);
  });

  it('says how it is used, and closes that again', async () => {
    if (page === undefined) return;
    await press(page, '?');
    const isOpen = () => page?.evaluate(() => document.querySelector('dialog')?.open);
    expect(await isOpen()).toBe(true);
    await press(page, 'Escape');
    expect([await isOpen(), (await rootClasses(page)).includes('overview')]).toEqual([false, false]);
  });
});

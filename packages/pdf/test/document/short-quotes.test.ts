import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { pdfWords } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';

const host = { ...createMemoryHost({}), readPackageFile: readFont };

/** The pages on which the lines of a quotation stand, below so many lines; `undefined` where there is no `pdftotext`. */
async function pagesOfQuote(above: number, lines: number): Promise<readonly number[] | undefined> {
  const before = Array.from({ length: above }, (_, index) => `Line${index}.`);
  const quote = Array.from({ length: lines }, (_, index) => `> Quoted${index}.\n`);
  const { outputs } = await convert(
    { source: `${before.join('\n\n')}\n\n${quote.join('>\n')}`, format: 'markdown', file: 'test.md' },
    { config: defaultConfig, renderers: [pdfRenderer], host },
  );
  const pages = await pdfWords(outputs[0]?.bytes ?? new Uint8Array());
  if (pages === undefined) return undefined;
  return Array.from({ length: lines }, (_, index) =>
    pages.findIndex((page) => page.words.some(({ text }) => text === `Quoted${index}.`)),
  );
}

it('a quotation of a few short lines is not divided between pages, and a long one is', async () => {
  const counts = Array.from({ length: 5 }, (_, index) => 26 + index);
  const short: (readonly number[] | undefined)[] = [];
  for (const count of counts) short.push(await pagesOfQuote(count, 3));
  if (short.includes(undefined)) return;
  const pages = short.map((each) => new Set(each));
  expect(pages.map(({ size }) => size)).toEqual(counts.map(() => 1));
  // Some stand below the lines, and some had to move.
  expect(new Set(pages.flatMap((each) => [...each])).size).toBe(2);
  expect(new Set(await pagesOfQuote(20, 30)).size).toBe(2);
});

import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { pdfWords } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';

const host = { ...createMemoryHost({}), readPackageFile: readFont };

/** The pages on which words of a document stand; `undefined` where there is no `pdftotext`. */
async function pagesOf(source: string, words: readonly string[]): Promise<readonly number[] | undefined> {
  const { outputs } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: defaultConfig, renderers: [pdfRenderer], host },
  );
  const pages = await pdfWords(outputs[0]?.bytes ?? new Uint8Array());
  return (
    pages && words.map((word) => pages.findIndex((page) => page.words.some(({ text }) => text === word)))
  );
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Line${index}.`).join('\n\n');

describe('a bold line that stands for a heading', () => {
  it('is never parted from what follows it, wherever on a page it comes to stand', async () => {
    const first = await pagesOf(
      lines(60),
      Array.from({ length: 60 }, (_, index) => `Line${index}.`),
    );
    if (first === undefined) return;
    const onFirstPage = first.filter((page) => page === 0).length;
    const parted: number[] = [];
    let turned = 0;
    for (let count = onFirstPage - 3; count <= onFirstPage + 1; count += 1) {
      const source = `${lines(count)}\n\n**Pseudoheading**\n\nFollowing. ${'More words of it. '.repeat(30)}\n`;
      const [heading = 0, text = 0] = (await pagesOf(source, ['Pseudoheading', 'Following.'])) ?? [];
      if (heading !== text) parted.push(count);
      turned += heading;
    }
    expect(parted).toEqual([]);
    // It was moved with its text in some, and stood on the first page in others.
    expect(turned).toBeGreaterThan(0);
    expect(turned).toBeLessThan(5);
  });
});

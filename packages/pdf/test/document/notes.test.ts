import type { Config } from '@octavo/core';
import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import type { PdfWord, PdfWordPage } from '@octavo/testkit';
import { inspectDrawings, pdfWords } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';

const { page } = defaultConfig.theme;
const footPt = page.heightPt - page.marginBottomPt;
const host = { ...createMemoryHost({}), readPackageFile: readFont };

async function pdfOf(source: string, pdf: Partial<Config['pdf']> = {}): Promise<Uint8Array> {
  const config = { ...defaultConfig, pdf: { ...defaultConfig.pdf, ...pdf } };
  const { outputs } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config, renderers: [pdfRenderer], host },
  );
  return outputs[0]?.bytes ?? new Uint8Array();
}

/** Words that hold no hyphen and are like no others: `text12`. */
const numbered = (stem: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${stem}${index}x`).join(' ');

/** The words of that stem on a page, from top to bottom and from left to right. */
function wordsOf({ words }: PdfWordPage, stem: string): readonly PdfWord[] {
  return words
    .filter(({ text }) => new RegExp(`^${stem}\\d+x`).test(text))
    .toSorted((one, other) => Math.round(one.bottomPt - other.bottomPt) || one.leftPt - other.leftPt);
}

const numbersOf = (words: readonly PdfWord[]): readonly number[] =>
  words.map(({ text }) => Number(/\d+/.exec(text)?.[0]));

const bottomOf = (words: readonly PdfWord[]): number => Math.max(0, ...words.map((word) => word.bottomPt));
const topOf = (words: readonly PdfWord[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...words.map((word) => word.topPt));

describe('a note that is longer than a page, as Poppler reads it', () => {
  const long = 1600;
  const source = `${numbered('before', 60)}[^a] and[^b] then[^c].

${numbered('text', 900)}

[^a]: ${numbered('first', 12)}
[^b]: ${numbered('long', long)}
[^c]: ${numbered('last', 12)}
`;

  it('goes on over the pages in its order, below their text, and the next note comes behind it', async () => {
    const pages = await pdfWords(await pdfOf(source));
    if (pages === undefined) return;
    expect(pages.flatMap((each) => numbersOf(wordsOf(each, 'long')))).toEqual(
      Array.from({ length: long }, (_, index) => index),
    );
    const withLong = pages.filter((each) => wordsOf(each, 'long').length > 0);
    expect(withLong.length).toBeGreaterThan(2);
    for (const each of pages) {
      const text = [...wordsOf(each, 'before'), ...wordsOf(each, 'text')];
      const notes = ['first', 'long', 'last'].flatMap((stem) => wordsOf(each, stem));
      expect(bottomOf(text)).toBeLessThan(topOf(notes));
      expect(bottomOf(notes)).toBeLessThan(footPt + 1);
    }
    const [begun] = withLong;
    const ended = withLong.at(-1);
    if (begun === undefined || ended === undefined) throw new Error('the note is lost');
    expect(bottomOf(wordsOf(begun, 'first'))).toBeLessThan(topOf(wordsOf(begun, 'long')) + 1);
    expect(wordsOf(ended, 'last')).toHaveLength(12);
    expect(bottomOf(wordsOf(ended, 'long'))).toBeLessThan(topOf(wordsOf(ended, 'last')) + 1);
  });

  it('has a rule above it on each page, as wide as the text where it goes on', async () => {
    const bytes = await pdfOf(source);
    const pages = await pdfWords(bytes);
    if (pages === undefined) return;
    const drawings = await inspectDrawings(bytes);
    const widths = pages.flatMap((each, index) => {
      const notes = wordsOf(each, 'long');
      if (notes.length === 0) return [];
      const text = bottomOf([...wordsOf(each, 'before'), ...wordsOf(each, 'text')]);
      const top = topOf([...notes, ...wordsOf(each, 'first')]);
      const rules = drawings.filter(
        ({ page: at, topPt, bottomPt }) =>
          at === index + 1 && bottomPt - topPt < 1 && topPt > text && topPt < top,
      );
      expect(rules, `page ${index + 1}`).toHaveLength(1);
      return rules.map(({ leftPt, rightPt }) => rightPt - leftPt);
    });
    const [begun = 0, ...continued] = widths;
    const textPt = page.widthPt - page.marginInsidePt - page.marginOutsidePt;
    expect(begun).toBeLessThan(textPt / 2);
    for (const width of continued) expect(width).toBeCloseTo(textPt, 0);
  });
});

it('puts the notes of two columns below the text of their own column, on the page of their mark', async () => {
  const count = 40;
  const paragraphs = Array.from(
    { length: count },
    (_, at) => `mark${at}x[^n${at}] ${numbered(`p${at}w`, 25 + ((at * 7) % 30))}`,
  );
  const bodies = Array.from({ length: count }, (_, at) => `[^n${at}]: body${at}x ${numbered(`n${at}w`, 8)}`);
  const pages = await pdfWords(
    await pdfOf(`${paragraphs.join('\n\n')}\n\n${bodies.join('\n')}\n`, { columns: 2 }),
  );
  if (pages === undefined) return;
  const middle = page.marginInsidePt + (page.widthPt - page.marginInsidePt - page.marginOutsidePt) / 2;
  let judged = 0;
  for (const each of pages) {
    for (const isLeft of [true, false]) {
      const column = each.words.filter(({ leftPt }) => leftPt < middle === isLeft);
      const marks = column.filter(({ text }) => /^mark\d+x/.test(text));
      const notes = column.filter(({ text }) => /^body\d+x/.test(text));
      expect(numbersOf(notes)).toEqual(numbersOf(marks));
      const text = column.filter(({ text }) => /^(mark|p\d+w)\d+x/.test(text));
      if (notes.length > 0) expect(bottomOf(text)).toBeLessThan(topOf(notes));
      expect(bottomOf(column.filter(({ text }) => /^(body|n\d+w)\d+x/.test(text)))).toBeLessThan(footPt + 1);
      // No word of one column reaches into the other.
      if (isLeft) expect(Math.max(0, ...column.map(({ rightPt }) => rightPt))).toBeLessThan(middle + 4);
      judged += notes.length;
    }
  }
  expect(judged).toBe(count);
});

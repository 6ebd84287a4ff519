import { describe, expect, it } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import { linesForPage } from '../../src/engine/layout/break-paragraph.ts';
import { TypesetLine } from '../../src/engine/text/typeset-line.ts';
import { allText, make, page, textOf, words } from '../support/make.ts';

/** Lines as letters: `-` ends within a word, a space is blank. */
function linesOf(pattern: string): readonly TypesetLine[] {
  return Array.from(pattern, (letter) => {
    const line = new TypesetLine(100);
    // What a segment holds does not matter here, only that there is one.
    line.segments = letter === ' ' ? [] : [{} as never];
    line.isHyphenated = letter === '-';
    return line;
  });
}

function count(pattern: string, fitting: number, { isTop = false, isBeginning = true } = {}): number {
  return linesForPage(linesOf(pattern), { fitting, isTop, isBeginning });
}

describe('where a paragraph breaks', () => {
  it('is where the page ends, if two lines stand on each side', () => {
    expect(count('xxxxxx', 4)).toBe(4);
    expect(count('xxxxxx', 5)).toBe(4);
    expect(count('xxxxxx', 1)).toBe(0);
    expect(count('xxxxxx', 6)).toBe(6);
  });

  it('is nowhere in paragraphs of two and three lines', () => {
    expect(count('xx', 1)).toBe(0);
    expect(count('xxx', 2)).toBe(0);
  });

  it('is anywhere among blank lines, which may be carried over by themselves', () => {
    expect(count('     ', 2)).toBe(2);
    expect(count('x    ', 3)).toBe(3);
    expect(count('xx  ', 2)).toBe(2);
    expect(count('xx  ', 1)).toBe(0);
    expect(count('   ', 0)).toBe(0);
  });

  it('may leave one line of a paragraph that began on the page before', () => {
    expect(count('xxx', 1, { isBeginning: false })).toBe(1);
    expect(count('xxx', 2, { isBeginning: false })).toBe(1);
  });

  it('is not within a word where the line above can end the page', () => {
    expect(count('xxx-xxx', 4)).toBe(3);
    expect(count('x-xxx', 2)).toBe(2);
  });

  it('does not count blank lines', () => {
    expect(count('x xxxx', 2)).toBe(0);
    expect(count('x xxxx', 3)).toBe(3);
    expect(count('xxxx x', 4)).toBe(3);
  });

  it('is anywhere on a page that is too small for two lines', () => {
    expect(count('xxx', 1, { isTop: true })).toBe(1);
    expect(count('xxx', 0, { isTop: true })).toBe(1);
  });
});

describe('a long note', () => {
  it('leaves room for the lines that stand with the line of its mark', async () => {
    const mark = { text: '1', sup: true, footnote: 'long' };
    const filler = Array.from({ length: 22 }, () => ({ text: 'line' }));
    const { pages } = await make([...filler, { text: ['begins', mark, ` ${words(18)}`] }], {
      footnotes: { long: { text: words(400, 'note'), fontSize: 8, leading: 10 } },
    });
    const first = pages.find((one) => textOf(one).includes('begins'));
    const lines = new Set(
      first?.items.filter(({ text }) => /begins|word/.test(text)).map(({ yPt }) => Math.round(yPt)),
    );
    expect(lines.size).toBeGreaterThan(1);
    const lowest = Math.max(...pages.flatMap(({ items }) => items.map(({ yPt }) => yPt)));
    expect(lowest).toBeLessThan(page.heightPt - page.marginPt + 0.5);
  });
});

describe('blank lines of code', () => {
  it('are neither the first nor the last of a page that code goes on over', async () => {
    const code: EngineContent = {
      text: Array.from({ length: 90 }, (_, index) => (index % 3 === 2 ? '' : `line${index}`)).join('\n'),
      preserveLeadingSpaces: true,
    };
    for (let above = 0; above < 3; above += 1) {
      const made = await make([...Array.from({ length: above }, () => ({ text: 'above' })), code]);
      for (const [index, { items }] of made.pages.entries()) {
        const tops = items.filter(({ text }) => text.startsWith('line')).map(({ yPt }) => yPt);
        const firstPt = Math.min(...tops);
        if (index > 0) expect(firstPt, `page ${index + 1} below ${above}`).toBeLessThan(page.marginPt + 14);
      }
      expect(allText(made)).toContain('line88');
    }
  });
});

describe('short code in a box that is to be kept whole', () => {
  const box = (count: number): EngineContent => ({
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              {
                text: Array.from({ length: count }, (_, index) => `code${index}`).join('\n'),
                preserveLeadingSpaces: true,
              },
            ],
          },
        ],
      ],
    },
    layout: { hLineWidth: () => 0 },
    unbreakable: true,
  });

  /** The pages of a heading and the lines of code below so many lines. */
  async function pagesBelow(above: number, count: number): Promise<readonly number[]> {
    const { pages } = await make([
      ...Array.from({ length: above }, () => ({ text: 'above' })),
      { text: 'Heading', keepWithNext: true },
      box(count),
    ]);
    const pageOf = (word: string) =>
      pages.findIndex(({ items }) => items.some(({ text }) => text === word)) + 1;
    return [pageOf('Heading'), ...Array.from({ length: count }, (_, index) => pageOf(`code${index}`))];
  }

  it('is divided where much of the page would else stay empty, three lines or more on either page', async () => {
    expect(await pagesBelow(20, 10)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it('is kept whole where little stays empty, or where it is very short', async () => {
    expect(new Set(await pagesBelow(25, 8))).toEqual(new Set([2]));
    expect(new Set(await pagesBelow(23, 5))).toEqual(new Set([2]));
  });
});

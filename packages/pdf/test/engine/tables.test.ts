import type { PdfDrawing } from '@octavo/testkit';
import { inspectDrawings } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineContent, EngineTable } from '../../src/engine/index.ts';
import type { Made } from '../support/make.ts';
import { allText, make, page, textOf, words } from '../support/make.ts';

const left = page.marginPt;
const right = page.widthPt - page.marginPt;
const top = page.marginPt;
const foot = page.heightPt - page.marginPt;

const ruled = { hLineWidth: () => 0.5, vLineWidth: () => 0.5 };

function table(body: EngineTable['table']['body'], rest: Partial<EngineTable['table']> = {}): EngineTable {
  return { table: { body, ...rest }, layout: ruled };
}

function pagesOf({ pages }: Made, word: string): readonly number[] {
  return pages
    .filter((each) => each.items.some(({ text }) => text.split(' ').includes(word)))
    .map((each) => each.number);
}

/** Rules from top to bottom, or from left to right, on a page. */
function rulesOf(drawings: readonly PdfDrawing[], number: number, direction: 'upright' | 'across') {
  return drawings.filter(({ page: at, paint, leftPt, topPt, rightPt, bottomPt }) => {
    const isUpright = rightPt - leftPt < 1 && bottomPt - topPt > 1;
    return at === number && paint === 'stroke' && isUpright === (direction === 'upright');
  });
}

describe('rows of given heights', () => {
  it('have them within their padding, as with pdfmake', async () => {
    const layout = { ...ruled, paddingTop: () => 5, paddingBottom: () => 7 };
    const heights = (row: number): number => (row === 0 ? 40 : 10);
    const body = [[{ text: 'a' }], [{ text: 'b' }]];
    const { created } = await make([{ table: { body, heights }, layout } as unknown as EngineContent]);
    const drawings = await inspectDrawings(created.bytes);
    const tops = rulesOf(drawings, 1, 'across')
      .map(({ topPt }) => topPt)
      .sort((one, other) => one - other);
    const [first = 0, second = 0, third = 0] = tops;
    expect(second - first).toBeCloseTo(40 + 5 + 7 + 0.5, 1);
    // The second row's text is higher than what is asked for.
    expect(third - second).toBeCloseTo(14 + 5 + 7 + 0.5, 1);
  });
});

describe('a table that is to be kept whole', () => {
  const rows = ['one', 'two', 'three', 'four'];
  const body = [
    [{ text: 'head' }, { text: 'head' }],
    ...rows.map((row) => [{ text: row }, { text: 'a\nb\nc' }]),
  ];
  const whole: EngineContent = { ...table(body, { headerRows: 1 }), unbreakable: true };
  const heading: EngineContent = { text: 'Heading', keepWithNext: true };

  /** The pages of the heading and of each row below so many lines. */
  async function pagesBelow(lines: number): Promise<readonly (readonly number[])[]> {
    const filler = Array.from({ length: lines }, () => ({ text: 'line' }));
    const made = await make([...filler, heading, whole]);
    return ['Heading', ...rows].map((word) => pagesOf(made, word));
  }

  it('is divided where much of a page would else stay empty, two rows on either page', async () => {
    for (const lines of [13, 14, 16]) {
      expect(await pagesBelow(lines), `below ${lines} lines`).toEqual([[1], [1], [1], [2], [2]]);
    }
  });

  it('is divided behind its first row where that is a tall one', async () => {
    const tall = ['one', 'two', 'three', 'four'].map((word) => [{ text: word }, { text: 'a\nb\nc\nd\ne' }]);
    const filler = Array.from({ length: 18 }, () => ({ text: 'line' }));
    const short: EngineContent = {
      ...table([[{ text: 'head' }, { text: 'head' }], ...tall], { headerRows: 1 }),
      unbreakable: true,
    };
    const made = await make([...filler, heading, short]);
    expect(['Heading', 'one', 'two'].map((word) => pagesOf(made, word))).toEqual([[1], [1], [2]]);
  });

  it('stands on one page where it fits, or where little stays empty', async () => {
    expect(new Set((await pagesBelow(6)).flat())).toEqual(new Set([1]));
    for (const lines of [20, 25]) {
      expect(new Set((await pagesBelow(lines)).flat()), `below ${lines} lines`).toEqual(new Set([2]));
    }
  });
});

describe('a table below a heading', () => {
  const tall = Array.from({ length: 11 }, (_, index) => `line${index}`).join('\n');
  const bodies = {
    'a tall row': [
      [{ text: 'head' }, { text: 'head' }],
      [{ text: 'first' }, { text: tall }],
    ],
    'two rows': [
      [{ text: 'head' }, { text: 'head' }],
      [{ text: 'first' }, { text: 'a\nb\nc' }],
      [{ text: 'second' }, { text: 'a\nb\nc' }],
    ],
  };

  it.each(Object.entries(bodies))('begins on its page: %s', async (_, body) => {
    for (let lines = 12; lines < 27; lines += 1) {
      const filler = Array.from({ length: lines }, () => ({ text: 'line' }));
      const heading: EngineContent = { text: 'Heading', keepWithNext: true };
      const made = await make([...filler, heading, table(body, { headerRows: 1 })]);
      expect(pagesOf(made, 'first')[0], `below ${lines} lines`).toBe(pagesOf(made, 'Heading')[0]);
    }
  });
});

it('two low rows that are to be kept whole with their head leave no heading behind', async () => {
  // Low without the head alone.
  const body = [
    [{ text: 'head' }, { text: 'head' }],
    [{ text: 'first' }, { text: 'a\nb\nc' }],
    [{ text: 'second' }, { text: 'a\nb\nc\nd' }],
  ];
  for (let lines = 12; lines < 27; lines += 1) {
    const filler = Array.from({ length: lines }, () => ({ text: 'line' }));
    const heading: EngineContent = { text: 'Heading', keepWithNext: true };
    const made = await make([...filler, heading, { ...table(body, { headerRows: 1 }), unbreakable: true }]);
    expect(pagesOf(made, 'first')[0], `below ${lines} lines`).toBe(pagesOf(made, 'Heading')[0]);
  }
});

describe('a row that breaks over pages', () => {
  it('loses no word of any cell, and keeps the margins', async () => {
    const texts = [words(700, 'long'), words(200, 'mean'), words(3, 'few')];
    const made = await make([{ text: 'before' }, table([texts.map((text) => ({ text }))])]);
    for (const text of texts)
      for (const word of text.split(' ')) expect(pagesOf(made, word).length, word).toBe(1);
    for (const { xPt, widthPt, yPt } of made.pages.flatMap(({ items }) => items)) {
      expect(xPt).toBeGreaterThan(left - 0.5);
      expect(xPt + widthPt).toBeLessThan(right + 0.5);
      expect(yPt).toBeGreaterThan(top);
      expect(yPt).toBeLessThan(foot + 0.5);
    }
  });

  it('has its rules on all sides of each part', async () => {
    const { created } = await make([table([[{ text: 'a' }, { text: words(700) }, { text: 'c' }]])]);
    const drawings = await inspectDrawings(created.bytes);
    expect(created.pages).toBeGreaterThan(2);
    for (let number = 1; number <= created.pages; number += 1) {
      const upright = rulesOf(drawings, number, 'upright');
      expect(upright.length, `upright on page ${number}`).toBe(4);
      const across = rulesOf(drawings, number, 'across');
      expect(across.length, `across on page ${number}`).toBe(2);
      for (const rule of across) {
        expect(rule.leftPt).toBeLessThan(left + 1);
        expect(rule.rightPt).toBeGreaterThan(right - 1);
      }
      expect(Math.max(...across.map(({ bottomPt }) => bottomPt))).toBeCloseTo(
        Math.max(...upright.map(({ bottomPt }) => bottomPt)),
        0,
      );
    }
  });

  it('has the notes of all of its cells on the page of their marks, below the text', async () => {
    const marked = (stem: string, count: number): EngineContent => ({
      text: Array.from({ length: count }, (_, at) => [
        { text: `${stem}${at}`, sup: false },
        { text: '*', sup: true, footnote: `${stem}${at}` },
        { text: ` ${words(9, `${stem}${at}x`)} ` },
      ]).flat(),
    });
    const counts = { p: 30, q: 12, r: 3 };
    const footnotes = Object.fromEntries(
      Object.entries(counts).flatMap(([stem, count]) =>
        Array.from({ length: count }, (_, at) => [
          `${stem}${at}`,
          { text: `body-${stem}${at} of a note`, fontSize: 8, leading: 10 },
        ]),
      ),
    );
    const cells = Object.entries(counts).map(([stem, count]) => marked(stem, count));
    const made = await make(
      [{ text: words(80) }, table([cells, [{ text: 'z' }, { text: 'z' }, { text: 'z' }]])],
      { footnotes },
    );
    expect(made.pages.length).toBeGreaterThan(3);
    for (const key of Object.keys(footnotes)) {
      const marks = made.pages.filter((each) => new RegExp(`\\b${key}\\s*\\*`).test(textOf(each)));
      expect(pagesOf(made, `body-${key}`), key).toEqual(marks.map((each) => each.number));
    }
    for (const { items } of made.pages) {
      const lowest = Math.max(...items.filter(({ sizePt }) => sizePt > 9).map(({ yPt }) => yPt));
      const notes = items.filter(({ text }) => text.startsWith('body-')).map(({ yPt }) => yPt);
      expect(lowest).toBeLessThan(Math.min(...notes));
      expect(Math.max(0, ...notes)).toBeLessThan(foot + 0.5);
    }
  });
});

describe('cells over several rows', () => {
  const spanning = (count: number): EngineTable['table']['body'] =>
    Array.from({ length: count }, (_, at) => [
      [
        { text: `span${at} ${words(40, `s${at}x`)}`, rowSpan: 3 },
        { text: `a${at}` },
        { text: words(20, `b${at}x`) },
      ],
      [{}, { text: `both${at}`, colSpan: 2 }, {}],
      [{}, { text: `c${at}` }, { text: words(12, `d${at}x`) }],
    ]).flat();

  it('go on over the page beside their rows, with all of their words and rules', async () => {
    const made = await make([table(spanning(8), { widths: [80, 'auto', '*'] })]);
    const text = allText(made);
    for (let at = 0; at < 8; at += 1) {
      for (const word of words(40, `s${at}x`).split(' ')) expect(text).toContain(word);
    }
    const drawings = await inspectDrawings(made.created.bytes);
    for (const each of made.pages) {
      const across = rulesOf(drawings, each.number, 'across');
      const closing = Math.max(...across.map(({ bottomPt }) => bottomPt));
      const last = across.filter(({ bottomPt }) => Math.abs(bottomPt - closing) < 0.5);
      expect(Math.min(...last.map(({ leftPt }) => leftPt))).toBeLessThan(left + 1);
      expect(Math.max(...last.map(({ rightPt }) => rightPt))).toBeGreaterThan(right - 1);
    }
  });

  it('have no rule across them, nor an upright one through cells over several columns', async () => {
    const { created, pages } = await make([table(spanning(1), { widths: [80, 40, '*'] })]);
    const drawings = await inspectDrawings(created.bytes);
    const across = rulesOf(drawings, 1, 'across').toSorted((a, b) => a.topPt - b.topPt);
    expect(across.map(({ leftPt }) => leftPt < left + 1)).toEqual([true, false, false, true]);
    const both = pages[0]?.items.find(({ text }) => text.startsWith('both'))?.yPt ?? 0;
    const crossing = rulesOf(drawings, 1, 'upright').filter(
      ({ topPt, bottomPt }) => topPt < both - 4 && bottomPt > both - 4,
    );
    expect(crossing.length).toBe(3);
  });
});

describe('a table over several pages', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => [{ text: `row${at}` }, { text: words(6, `x${at}y`) }]);

  it('repeats its head, without its notes and destinations', async () => {
    const head = [
      { text: ['Head', { text: '1', sup: true, footnote: 'n' }], id: 'there' },
      { text: 'Second' },
    ];
    const made = await make(
      [{ text: [{ pageReference: 'there' }] }, table([head, ...rows(60)], { headerRows: 1 })],
      {
        footnotes: { n: { text: 'body of the note' } },
      },
    );
    expect(made.pages.length).toBeGreaterThan(2);
    for (const each of made.pages) expect(textOf(each)).toContain('Second');
    expect(pagesOf(made, 'body')).toEqual([1]);
    expect(made.pages[0]?.items[0]?.text).toBe('1');
  });

  it('does not leave its last row alone on a page', async () => {
    for (let count = 20; count < 32; count += 1) {
      const made = await make([table(rows(count))]);
      const onLast = made.pages.at(-1)?.items.filter(({ text }) => text.startsWith('row')).length ?? 0;
      expect(onLast, `${count} rows`).toBeGreaterThan(1);
    }
  });

  it('leaves a tall last row alone rather than much of the page above it empty', async () => {
    const tall = (stem: string) => [{ text: stem }, { text: 'a\nb\nc\nd\ne' }];
    // Nine rows leave room for a tenth of five lines, but not for two such.
    const made = await make([table([...rows(14), tall('next'), tall('final')])]);
    expect(['next', 'final'].map((word) => pagesOf(made, word))).toEqual([[1], [2]]);
  });

  it('does not begin with its head at the foot of a page', async () => {
    for (let before = 20; before < 30; before += 1) {
      const filler = Array.from({ length: before }, () => ({ text: 'line' }));
      const made = await make([
        ...filler,
        table([[{ text: 'Head' }, { text: 'Second' }], ...rows(9)], { headerRows: 1 }),
      ]);
      expect(pagesOf(made, 'Head')[0], `after ${before} lines`).toBe(pagesOf(made, 'row0')[0]);
    }
  });

  it('keeps tables, lists and pictures within cells', async () => {
    const inner = table([
      [{ text: 'p' }, { text: words(60, 'in') }],
      [{ ul: [{ text: 'item' }] }, { text: 'q' }],
    ]);
    const made = await make([
      table([[{ text: 'outer' }, { stack: [inner, inner, { text: 'after' }] }], ...rows(10)]),
    ]);
    for (const word of words(60, 'in').split(' ')) expect(pagesOf(made, word).length).toBeGreaterThan(0);
    expect(allText(made)).toContain('after');
  });
});

describe('words wider than their column', () => {
  it('are divided at their hyphens, not anywhere', async () => {
    const cell = (text: string) => ({ text, hyphenate: true, language: 'en' });
    const long = ['internationalisation', 'characteristically', 'misunderstandings', 'disproportionately'];
    const made = await make([table([[...long, 'standardisation'].map(cell)])]);
    const drawn = made.pages.flatMap(({ items }) => items.map(({ text }) => text.trim()));
    const parts = ['interna', 'tionalisa', 'tion', 'character', 'istically', 'misunder', 'standings'];
    expect(drawn).toEqual([...parts, 'dispropor', 'tionately', 'standard', 'isation']);
  });
});

describe('a cell over two columns', () => {
  it('widens these by what they hold', async () => {
    const body = [
      [{ text: words(8), colSpan: 2 }, {}],
      [{ text: 'a' }, { text: words(3) }],
    ];
    const made = await make([{ table: { body, widths: ['auto', 'auto'] }, layout: ruled }]);
    const rules = rulesOf(await inspectDrawings(made.created.bytes), 1, 'upright');
    const places = [...new Set(rules.map(({ leftPt }) => Math.round(leftPt)))].sort((a, b) => a - b);
    const [first = 0, second = 0, third = 0] = places;
    expect(third - second).toBeGreaterThan(3 * (second - first));
  });
});

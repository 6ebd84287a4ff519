import { glyphLines, inspectDrawings, inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import { make, page, words } from '../support/make.ts';

/** 28 lines of text and two paragraphs of an odd number of them on each page, headings with room above, notes, a list. */
function chapter(): readonly EngineContent[] {
  return Array.from({ length: 24 }, (_, index): EngineContent[] => [
    ...(index % 4 === 1
      ? [{ text: `Heading ${index}`, bold: true, keepWithNext: true, margin: [0, 17, 0, 5] } as const]
      : []),
    { text: words(31 + (index % 7) * 9, `w${index}x`) },
    ...(index % 6 === 3
      ? [{ ul: ['one', 'two', words(20, 'item')].map((text) => ({ text })), margin: [0, 5, 0, 5] } as const]
      : []),
    {
      text: [
        words(40 + (index % 5) * 8, `v${index}x`),
        ...(index % 8 === 5 ? [{ text: '1', footnote: `n${index}` }] : []),
      ],
    },
  ]).flat();
}

const footnotes = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `n${index}`,
    { text: words(24, `n${index}`), fontSize: 8, leading: 11 },
  ]),
);

/** Where the last line of each page stands, from the page's bottom. */
async function lastLines(bytes: Uint8Array): Promise<readonly number[]> {
  const bottoms: number[] = [];
  for (const { page: number, yPt } of await glyphLines(bytes)) {
    bottoms[number - 1] = Math.min(bottoms[number - 1] ?? page.heightPt, yPt);
  }
  return bottoms;
}

const margins = { pageMargins: [50, 50, 50, 58] } as const;

/** What a page shows, from its top. */
function linesOfPages(lines: Awaited<ReturnType<typeof glyphLines>>): readonly (readonly string[])[] {
  const pages: string[][] = [];
  for (const { page: number, glyphs } of lines) {
    const text = glyphs.map((glyph) => glyph.text).join('');
    pages[number - 1] = [...(pages[number - 1] ?? []), text];
  }
  return pages;
}

/** The paragraph that a line is of, by its words. */
const paragraphOf = (line: string): string | undefined => /([wv]\d+x)/.exec(line)?.[1];

describe('pages that end on one line', () => {
  it('have room added between their blocks, where the rules for widows and headings leave some', async () => {
    const flush = await make(chapter(), { foot: 'flush', footnotes, ...margins });
    const ragged = await make(chapter(), { footnotes, ...margins });
    const [full = [], before = []] = await Promise.all(
      [flush, ragged].map(async ({ created }) => (await lastLines(created.bytes)).slice(0, -1)),
    );
    // Notes are smaller than text: their last line stands a little lower in its leading.
    const onLine = (ends: readonly number[]): number => {
      const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1.5;
      const isSettled = (yPt: number, index: number): boolean =>
        isNear(yPt, Math.min(...ends)) || isNear(yPt, ends[index % 2 === 1 ? index + 1 : index - 1] ?? 0);
      return ends.filter(isSettled).length / ends.length;
    };
    expect(full.length).toBeGreaterThan(6);
    expect(onLine(before)).toBeLessThan(0.5);
    expect(onLine(full)).toBeGreaterThan(0.6);
  });

  /** A first page, then one paragraph, a heading that is kept with what follows, and more. */
  const spread = (count: number): EngineContent[] => [
    { text: 'first', pageBreak: 'after' },
    { text: words(count, 'text') },
    { text: 'Heading', bold: true, keepWithNext: true, margin: [0, 28, 0, 0] },
    { text: words(900, 'rest') },
  ];

  it('end on one line above the foot where only one of two facing pages reaches it', async () => {
    // The left-hand page lacks four, three or two lines to its foot; then the right-hand page lacks two.
    for (const [count, shortLines] of [
      [200, 4],
      [210, 3],
      [220, 2],
      [440, 1],
    ] as const) {
      const ends = await lastLines((await make(spread(count), { foot: 'flush', ...margins })).created.bytes);
      const before = await lastLines((await make(spread(count), margins)).created.bytes);
      const footPt = Math.min(...before.slice(1, 3));
      expect(before[1], `${count} words, as they fall`).not.toBeCloseTo(before[2] ?? 0, 1);
      for (const endPt of ends.slice(1, 3)) expect(endPt).toBeCloseTo(footPt + shortLines * 14, 1);
    }
  });

  it('are both full of code, though its lines end a little above their foot', async () => {
    // 390 points are 35 lines of code with five points left, of which the box takes two.
    const code: EngineContent = {
      text: Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n'),
      fontSize: 8,
      leading: 11,
    };
    const box: EngineContent = {
      table: { widths: ['*'], body: [[code]] },
      layout: { hLineWidth: () => 0, paddingTop: () => 1, paddingBottom: () => 1 },
    };
    const { pages } = await make([{ text: 'first', pageBreak: 'after' }, box], {
      foot: 'flush',
      pageMargins: [50, 50, 50, 60],
    });
    const linesOn = (index: number) => pages[index]?.items.filter(({ text }) => /line/.test(text)).length;
    expect([linesOn(1), linesOn(2)]).toEqual([35, 35]);
  });

  it('are filled rather than to end far above the facing page that is short', async () => {
    // The left-hand page lacks four lines. Behind twelve lines of the right-hand one a block needs all the room that is left but one line.
    const content: EngineContent[] = [
      { text: 'first', pageBreak: 'after' },
      { text: words(200, 'text') },
      { text: 'Heading', bold: true, keepWithNext: true, margin: [0, 28, 0, 0] },
      { text: words(65, 'rest') },
      { stack: [{ text: words(155, 'kept') }], unbreakable: true },
      { text: words(300, 'more') },
    ];
    const { pages } = await make(content, { foot: 'flush', ...margins });
    const has = (index: number, stem: string) =>
      pages[index]?.items.some(({ text }) => text.includes(stem)) ?? false;
    expect([has(2, 'Heading'), has(2, 'kept0'), has(3, 'kept0')]).toEqual([true, true, false]);
  });

  it('have the rows of their tables moved apart a little, with the rules between them', async () => {
    const table: EngineContent = {
      table: {
        widths: ['*', '*'],
        headerRows: 1,
        body: [[{ text: 'head' }, { text: 'head' }]].concat(
          Array.from({ length: 60 }, (_, index) => [{ text: `row ${index}` }, { text: 'a\nb' }]),
        ),
      },
      layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, paddingTop: () => 4, paddingBottom: () => 4 },
    };
    const ends = async (foot: 'flush' | 'ragged') => {
      const { created } = await make([{ text: 'first', pageBreak: 'after' }, table], {
        foot,
        ...margins,
      });
      const rules = (await inspectDrawings(created.bytes)).filter(({ page: number }) => number === 2);
      const texts = (await glyphLines(created.bytes)).filter(({ page: number }) => number === 2);
      const footPt = Math.max(...rules.map(({ bottomPt }) => bottomPt));
      const tops = texts.map(({ yPt }) => page.heightPt - yPt);
      return { footPt, rules: rules.map(({ topPt }) => topPt), tops };
    };
    const [full, before] = [await ends('flush'), await ends('ragged')];
    expect(before.footPt).toBeLessThan(page.heightPt - 58 - 4);
    expect(full.footPt).toBeCloseTo(page.heightPt - 58, 0);
    expect(full.rules.length).toBe(before.rules.length);
    // No rule goes through a line.
    for (const rulePt of full.rules) {
      for (const topPt of full.tops) expect(Math.abs(rulePt - topPt)).toBeGreaterThan(2);
    }
  });

  it('lose and divide nothing that stands together', async () => {
    const { created } = await make(chapter(), { foot: 'flush', footnotes, ...margins });
    const { created: plain } = await make(chapter(), { footnotes, ...margins });
    const lines = await glyphLines(created.bytes);
    const wordsOf = (found: typeof lines): readonly string[] =>
      linesOfPages(found).flat().join(' ').split(/\s+/).toSorted();
    expect(wordsOf(lines)).toEqual(wordsOf(await glyphLines(plain.bytes)));
    const text = linesOfPages(lines).map((page) => page.filter((line) => !/n\d+\d/.test(line)));
    for (const [index, page] of text.entries()) {
      expect(page.at(-1)).not.toMatch(/Heading/);
      const next = text[index + 1];
      const last = paragraphOf(page.at(-1) ?? '');
      if (next === undefined || last === undefined || paragraphOf(next[0] ?? '') !== last) continue;
      for (const side of [page, next]) {
        expect(side.filter((line) => paragraphOf(line) === last).length).toBeGreaterThan(1);
      }
    }
  });

  it('keep their end where the author ends them, and where too much is lacking', async () => {
    const content: readonly EngineContent[] = [
      { text: words(60) },
      { text: words(60), margin: [0, 10, 0, 0] },
      { text: words(60), pageBreak: 'before' },
      { text: words(30), margin: [0, 10, 0, 0] },
      { stack: [{ text: words(300) }], unbreakable: true },
      { text: 'end' },
    ];
    const [flush, ragged] = await Promise.all(
      (['flush', 'ragged'] as const).map(async (foot) => {
        const { created } = await make(structuredClone(content), { foot });
        return lastLines(created.bytes);
      }),
    );
    expect(flush).toEqual(ragged);
  });

  it('move backgrounds with their words', async () => {
    const box = {
      table: { body: [[{ text: words(12, 'box'), fillColor: '#eeeeee' }]] },
      margin: [0, 8, 0, 8],
    } as const;
    const text = (count: number): EngineContent => ({ text: words(count, 'text') });
    const content = [text(60), box, text(95), text(95)];
    const { created } = await make(structuredClone(content), { foot: 'flush', ...margins });
    const plain = await make(structuredClone(content), margins);
    const boxOf = async (bytes: Uint8Array) => {
      const drawing = (await inspectDrawings(bytes)).find(({ paint }) => paint === 'fill');
      const { pages } = await inspectPdf(bytes);
      const word = pages[0]?.items.find((item) => item.text.startsWith('box0'));
      return { topPt: drawing?.topPt ?? 0, textPt: word?.yPt ?? 0 };
    };
    const [moved, kept] = [await boxOf(created.bytes), await boxOf(plain.created.bytes)];
    expect(Math.abs(moved.topPt - kept.topPt)).toBeGreaterThan(1);
    expect(moved.topPt - moved.textPt).toBeCloseTo(kept.topPt - kept.textPt, 2);
  });
});

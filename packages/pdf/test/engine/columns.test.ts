import { describe, expect, it } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import { allText, make, page, textOf, words } from '../support/make.ts';

const gapPt = 20;
const widthPt = (page.widthPt - 2 * page.marginPt - gapPt) / 2;
const secondPt = page.marginPt + widthPt + gapPt;

const inColumns = (...stack: readonly EngineContent[]): EngineContent => ({
  stack,
  flowColumns: { count: 2, gapPt },
});

describe('columns that text runs through', () => {
  it('hold every word once, in order, between their own margins', async () => {
    const text = words(900);
    const made = await make([{ text: 'Title' }, inColumns({ text })]);
    expect(allText(made)).toBe(`Title${text.replaceAll(' ', '')}`);
    for (const item of made.pages.flatMap(({ items }) => items)) {
      const left = item.xPt < secondPt - 1 ? page.marginPt : secondPt;
      expect(item.xPt).toBeGreaterThan(left - 0.5);
      expect(item.xPt + item.widthPt).toBeLessThan(left + widthPt + 1);
    }
  });

  it('may have widths of their own, in which one paragraph goes on', async () => {
    const text = words(900);
    const columns = [
      { text, width: 90 },
      { text: '', width: '*' },
      { text: '', width: 60 },
    ] as const;
    const made = await make([{ columns, columnGap: gapPt, snakingColumns: true }, { text: 'after' }]);
    expect(allText(made)).toBe(`${text.replaceAll(' ', '')}after`);
    const widths = [90, page.widthPt - 2 * page.marginPt - 150 - 2 * gapPt, 60];
    const lefts = widths.map((_, index) =>
      widths.slice(0, index).reduce((sum, own) => sum + own + gapPt, page.marginPt),
    );
    const used = new Set<number>();
    for (const { xPt, widthPt: ownPt } of made.pages.flatMap(({ items }) => items)) {
      const column = lefts.findLastIndex((left) => xPt > left - 1);
      used.add(column);
      expect(xPt + ownPt).toBeLessThan((lefts[column] ?? 0) + (widths[column] ?? 0) + 1);
    }
    expect([...used].sort()).toEqual([0, 1, 2]);
  });

  it('lose nothing that stands in the columns that pdfmake leaves empty', async () => {
    const columns = [{ text: words(20) }, { text: 'second' }];
    const made = await make([{ columns, snakingColumns: true }]);
    expect(allText(made)).toContain('second');
  });

  it('are level where the text ends, and what follows stands below them', async () => {
    for (const count of [60, 150, 700, 1100]) {
      const made = await make([inColumns({ text: words(count) }), { text: 'after' }]);
      const last = made.pages.at(-1);
      const bottoms = [true, false].map((isFirst) => {
        const column =
          last?.items.filter(({ text, xPt }) => text !== 'after' && xPt < secondPt - 1 === isFirst) ?? [];
        return Math.max(...column.map(({ yPt }) => yPt));
      });
      expect(Math.abs((bottoms[0] ?? 0) - (bottoms[1] ?? 0)), `${count} words`).toBeLessThan(2 * 14 + 1);
      const after = last?.items.find(({ text }) => text === 'after');
      expect(after?.yPt).toBeGreaterThan(Math.max(...bottoms));
    }
  });

  it('have notes at the foot of the column of their mark', async () => {
    const marks = Array.from(
      { length: 12 },
      (_, index): EngineContent => ({
        text: [
          `mark${index}`,
          { text: '*', sup: true, footnote: `n${index}` },
          ` ${words(60, `w${index}x`)}`,
        ],
      }),
    );
    const footnotes = Object.fromEntries(
      marks.map((_, index) => [`n${index}`, { text: `body${index} of the note`, fontSize: 8, leading: 10 }]),
    );
    const { pages } = await make([inColumns(...marks)], { footnotes, footnoteWidthPt: widthPt });
    for (const index of marks.keys()) {
      const on = pages.find((one) => one.items.some(({ text }) => text === `mark${index}`));
      const mark = on?.items.find(({ text }) => text === `mark${index}`);
      const note = on?.items.find(({ text }) => text.startsWith(`body${index} `));
      expect(note?.xPt, `note ${index}`).toBeCloseTo(
        (mark?.xPt ?? 0) < secondPt - 1 ? page.marginPt : secondPt,
        0,
      );
      expect(note?.yPt).toBeGreaterThan(mark?.yPt ?? 0);
    }
  });

  it('keep headings with what they head', async () => {
    const section = (index: number): EngineContent[] => [
      { text: `Heading${index}`, fontSize: 13, leading: 17, keepWithNext: true },
      { text: words(23 + 7 * index, `s${index}x`) },
    ];
    const { pages } = await make([
      inColumns(...Array.from({ length: 14 }, (_, index) => section(index)).flat()),
    ]);
    for (let index = 0; index < 14; index += 1) {
      const on = pages.find((one) => textOf(one).includes(`Heading${index} `));
      const heading = on?.items.find(({ text }) => text === `Heading${index}`);
      const first = on?.items.find(({ text }) => text.startsWith(`s${index}x0 `));
      expect(first?.xPt, `heading ${index}`).toBeCloseTo(heading?.xPt ?? 0, 0);
    }
  });
});

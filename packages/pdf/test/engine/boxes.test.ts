import { inspectDrawings } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { make, page, words } from '../support/make.ts';

it('a drawing in a line fills its box, whatever it says of its own size', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';
  const box = { svg, widthPt: 10, heightPt: 5, depthPt: 0, alt: 'a box' };
  const { created } = await make([{ text: ['Before ', { text: '', box }, ' after'] }]);
  const [drawn] = (await inspectDrawings(created.bytes)).filter(({ paint }) => paint === 'fill');
  expect((drawn?.rightPt ?? 0) - (drawn?.leftPt ?? 0)).toBeCloseTo(10, 1);
  expect((drawn?.bottomPt ?? 0) - (drawn?.topPt ?? 0)).toBeCloseTo(5, 1);
});

it('a box begins on the page of its first words', async () => {
  const box = {
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              { text: 'Title', keepWithNext: true },
              { text: 'Heading', keepWithNext: true },
              { text: words(120, 'inside') },
            ],
          },
        ],
      ],
    },
    layout: { hLineWidth: () => 1, vLineWidth: () => 1, hLineWhenBroken: false, paddingTop: () => 8 },
  } as const;
  // Room for two lines of the box, which are kept with two more.
  const above = Array.from({ length: 25 }, (_, index) => `line ${index}`).join('\n');
  const { created, pages } = await make([{ text: above }, box]);
  const second = pages.findIndex(({ items }) => items.some(({ text }) => text.includes('Title')));
  expect(second).toBe(1);
  const rules = (await inspectDrawings(created.bytes)).filter(({ topPt, bottomPt }) => bottomPt - topPt < 2);
  const onPage = (number: number) => rules.filter(({ page }) => page === number);
  expect(onPage(1)).toEqual([]);
  expect(onPage(2).some(({ topPt }) => topPt < page.marginPt + 2)).toBe(true);
});

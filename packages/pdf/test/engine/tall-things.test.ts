import { makePng } from '@octavo/testkit';
import { describe, expect, it, vi } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import { OctavoDocument } from '../../src/engine/render/octavo-document.ts';
import type { Made } from '../support/make.ts';
import { allText, make, page, words } from '../support/make.ts';

const text = words(900);
const bare = text.replaceAll(' ', '');

/** Everything is there, and nothing stands beyond the margins. */
function expectWhole(made: Made, expected: string): void {
  expect(allText(made)).toBe(expected);
  for (const item of made.pages.flatMap(({ items }) => items)) {
    expect(item.xPt).toBeGreaterThan(page.marginPt - 1);
    expect(item.xPt + item.widthPt).toBeLessThan(page.widthPt - page.marginPt + 1);
    expect(item.yPt).toBeGreaterThan(page.marginPt);
    expect(item.yPt).toBeLessThan(page.heightPt - page.marginPt + 0.5);
  }
}

describe('what is taller or wider than a page', () => {
  it.each<[string, EngineContent]>([
    ['a row', { table: { body: [[{ text }]] } }],
    ['code', { text: text.replaceAll(' ', '\n'), preserveLeadingSpaces: true }],
    [
      'a box',
      { table: { body: [[{ stack: [{ text: words(450) }, { text: text.slice(words(450).length + 1) }] }]] } },
    ],
    ['an unbreakable box', { unbreakable: true, table: { body: [[{ stack: [{ text }] }]] } }],
  ])('%s goes on over the page', async (_name, content) => {
    expectWhole(await make([{ text: 'Before' }, content, { text: 'After' }]), `Before${bare}After`);
  });

  it('a word of 20,000 letters is broken', async () => {
    const word = 'abcdefghij'.repeat(2000);
    expectWhole(await make([{ text: word }]), word);
  });

  it('forty columns fit, and lose nothing', async () => {
    const cells = Array.from({ length: 40 }, (_, index) => ({ text: `c${index}` }));
    const layout = { paddingLeft: () => 0, paddingRight: () => 1 };
    const made = await make([{ table: { body: [cells] }, layout, fontSize: 5, leading: 6 }]);
    const found = allText(made);
    for (const cell of cells) expect(found).toContain(cell.text);
  });

  it('blocks in blocks a hundred deep keep their words', async () => {
    let content: EngineContent = { text: 'innermost' };
    for (let depth = 100; depth > 0; depth -= 1) content = { stack: [{ text: `depth${depth}x` }, content] };
    let list: EngineContent = { text: 'innermost' };
    for (let depth = 100; depth > 0; depth -= 1)
      list = { ul: [{ stack: [{ text: `depth${depth}x` }, list] }] };
    for (const one of [content, list]) {
      const made = await make([one]);
      expectWhole(
        made,
        `${Array.from({ length: 100 }, (_, index) => `depth${index + 1}x`).join('')}innermost`,
      );
    }
  });

  it('a picture taller than the page is made to fit between what stands above and below it', async () => {
    const drawn = vi.spyOn(OctavoDocument.prototype, 'image');
    const images = { tall: makePng(40, 400, [0, 90, 160]) };
    const picture = { image: 'tall', width: 120, height: 1200 };
    const made = await make([{ text: 'Before' }, picture, { text: 'After' }], { images });
    expectWhole(made, 'BeforeAfter');
    const [[, , y, size] = []] = drawn.mock.calls;
    expect(y).toBeGreaterThanOrEqual(page.marginPt);
    expect(size).toEqual({ width: 40, height: 400 });
    drawn.mockRestore();
  });
});

import { pdfStructure } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import type { Made } from '../support/make.ts';
import { make, page, words } from '../support/make.ts';

/** Where a word stands: its page, and its height on it. */
function placeOf({ pages }: Made, word: string): { readonly page: number; readonly yPt: number } {
  for (const { number, items } of pages) {
    const item = items.find(({ text }) => text.split(/\s+/).includes(word));
    if (item !== undefined) return { page: number, yPt: item.yPt };
  }
  throw new Error(`${word} is nowhere`);
}

const float = (name: string, lines = 6): EngineContent => ({
  stack: [{ text: `${name}\n${`${name}-line\n`.repeat(lines - 1)}` }, { text: `${name}-caption` }],
  float: 'top',
  unbreakable: true,
});

const text = (from: string): EngineContent => ({ text: words(150, from) });

describe('a float', () => {
  it('waits for the top of the next page while the text goes on', async () => {
    const made = await make([text('a'), float('one'), ...['b', 'c', 'd', 'e'].map(text)]);
    expect(placeOf(made, 'one').page).toBe(2);
    expect(placeOf(made, 'one').yPt).toBeLessThan(page.marginPt + 15);
    expect(placeOf(made, 'one-caption').page).toBe(2);
    expect(placeOf(made, 'b0').page).toBe(1);
    // The first page is full.
    const [first] = made.pages;
    const lowest = Math.max(...(first?.items ?? []).map(({ yPt }) => yPt));
    expect(lowest).toBeGreaterThan(page.heightPt - page.marginPt - 30);
  });

  it('is read where it was written', async () => {
    const { created } = await make([text('a'), float('one'), text('b'), text('c')]);
    const read = await pdfStructure(created.bytes);
    if (read === undefined) return;
    const at = (word: string): number => read.text.indexOf(word);
    expect(at('one-caption')).toBeGreaterThan(at('a149'));
    expect(at('one-caption')).toBeLessThan(at('b0'));
  });

  it('keeps the order of others, and is never lost', async () => {
    const names = ['one', 'two', 'three', 'four', 'five'];
    const made = await make([text('a'), ...names.map((name) => float(name, 12)), text('b')]);
    const places = names.map((name) => placeOf(made, name));
    for (const [index, { page: at, yPt }] of places.entries()) {
      const before = places[index - 1];
      if (before !== undefined) expect(at * 1000 + yPt).toBeGreaterThan(before.page * 1000 + before.yPt);
    }
    for (const name of names) expect(placeOf(made, `${name}-caption`).page).toBe(placeOf(made, name).page);
  });

  it('leaves no heading alone, and goes before the next page that the author begins', async () => {
    const heading: EngineContent = { text: 'heading', keepWithNext: true };
    const made = await make([
      text('a'),
      heading,
      float('one', 20),
      text('b'),
      { text: 'chapter', pageBreak: 'before' },
    ]);
    expect(placeOf(made, 'heading').page).toBe(placeOf(made, 'b0').page);
    expect(placeOf(made, 'one').page).toBeLessThan(placeOf(made, 'chapter').page);
  });

  it('stands where it was written within a list', async () => {
    const made = await make([{ ul: [{ stack: [text('a'), float('one'), text('b')] }] }]);
    const one = placeOf(made, 'one');
    const next = placeOf(made, 'b0');
    expect(one.page * 1000 + one.yPt).toBeLessThan(next.page * 1000 + next.yPt);
  });
});

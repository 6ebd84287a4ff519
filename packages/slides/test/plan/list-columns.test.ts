import { describe, expect, it } from 'vitest';
import type { Region, Slide } from '../../src/deck.ts';
import { planMarkdown } from '../plan-markdown.ts';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');
const points = (count: number): string => times(count, (index) => `- Point ${index} with a few words more`);

/** The slides that a list becomes. */
async function slidesOf(body: string): Promise<readonly Slide[]> {
  const { deck } = await planMarkdown(`---\nmarp: true\n---\n\n# Deck\n\n---\n\n## S\n\n${body}\n`);
  return deck.slides.slice(1);
}

/** How many points stand in each column of each slide. */
function counts(slides: readonly Slide[]): readonly (readonly number[])[] {
  return slides.map(({ regions }) => regions.filter(isListed).map(items));
}

const isListed = (region: Region): boolean => items(region) > 0;
const items = (region: Region): number =>
  region.type !== 'text'
    ? 0
    : region.blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.children.length : 0), 0);

describe('a list of many short points', () => {
  it('is set in two columns before it is parted, each as full as the others', async () => {
    const slides = await slidesOf(points(60));
    expect(counts(slides)).toEqual([
      [10, 10],
      [10, 10],
      [10, 10],
    ]);
    expect(slides.map(({ layout, columnCount }) => [layout, columnCount])).toEqual(
      slides.map(() => ['columns', 2]),
    );
    expect(slides[0]?.fit).toEqual([
      { type: 'columns', count: 2 },
      { type: 'split', part: 1, of: 3 },
    ]);
  });

  it.each([14, 21, 22, 27, 37, 41, 43, 99, 101])('leaves no column with a remainder: %i', async (length) => {
    const made = counts(await slidesOf(points(length))).flat();
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(length);
    // The last eight columns are even; those before them are full.
    expect(Math.max(...made.slice(-8)) - Math.min(...made.slice(-8)), made.join(' ')).toBeLessThanOrEqual(1);
  });

  it('stands in order, the numbers of an ordered one going on', async () => {
    const slides = await slidesOf(times(40, (index) => `${index + 1}. Step`));
    const starts = slides.flatMap(({ regions }) =>
      regions.flatMap((region) =>
        region.type === 'text'
          ? region.blocks.flatMap((block) => (block.type === 'list' ? block.start : []))
          : [],
      ),
    );
    expect(starts).toEqual([1, 11, 21, 31]);
  });

  it('stands under the sentence that announces it', async () => {
    const slides = await slidesOf(`What we need:\n\n${points(30)}`);
    expect(counts(slides)).toEqual([
      [8, 8],
      [7, 7],
    ]);
    expect(slides[0]?.regions.map(({ column }) => column)).toEqual([0, 0, 1]);
  });

  it('stays in one column where its points would wrap again and again in two', async () => {
    const long = times(22, (index) => `- Point ${index} with words enough that it takes a line of the slide`);
    expect((await slidesOf(long)).every(({ columnCount }) => columnCount === 1)).toBe(true);
  });

  it('stays in one column where it fits there', async () => {
    expect(counts(await slidesOf(points(12)))).toEqual([[12]]);
  });
});

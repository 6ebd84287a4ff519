import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/deck.ts';
import { planMarkdown } from '../plan-markdown.ts';

/** How many points, rows or lines each slide after the title shows. */
async function counts(body: string): Promise<readonly number[]> {
  const { deck } = await planMarkdown(`# T\n\n## S\n\n${body}\n`);
  return deck.slides.slice(1).map(({ regions }) => regions.reduce((sum, region) => sum + count(region), 0));
}

function count(region: Region): number {
  if (region.type === 'table') return region.table.body.length;
  if (region.type === 'code') return region.lineCount;
  if (region.type !== 'text') return 0;
  return region.blocks.reduce(
    (sum, block) =>
      sum + (block.type === 'list' ? block.children.length : block.type === 'paragraph' ? 1 : 0),
    0,
  );
}

const times = (length: number, make: (index: number) => string): string =>
  Array.from({ length }, (_, index) => make(index)).join('\n');
const words =
  'with words enough that it takes two lines of its slide, which is what points of a talk often do in practice';
const points = (length: number): string => times(length, (index) => `- Point ${index} ${words}`);
const table = (length: number): string =>
  `| A | B |\n| --- | --- |\n${times(length, (index) => `| row ${index} | ${words} ${words} |`)}`;
const code = (length: number): string =>
  `\`\`\`js\n${times(length, (index) => `const line${index} = ${index};`)}\n\`\`\``;

describe('what goes over several slides', () => {
  it.each([
    ['points', points],
    ['rows', table],
    ['lines', code],
  ])('is divided evenly: %s', async (kind, make) => {
    for (let length = 7; length <= 61; length += kind === 'points' ? 5 : 9) {
      const made = await counts(make(length));
      expect(made.reduce((sum, part) => sum + part, 0)).toBe(length);
      const [most, least] = [Math.max(...made.slice(-6)), Math.min(...made)];
      expect(most - least, `${length} ${kind}: ${made.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });

  it('leaves no point alone on a slide when points are of different lengths', async () => {
    for (let length = 8; length <= 40; length += 5) {
      const made = await counts(
        times(length, (index) => `- Point ${index} ${index % 3 === 0 ? words : 'is short'}`),
      );
      expect(Math.min(...made), made.join(', ')).toBeGreaterThan(1);
    }
  });

  it('leaves no nearly empty slide where its pieces can be parted otherwise, or set a little smaller', async () => {
    const note = `> [!note]\n> ${words} ${words}`;
    expect(await kinds(`${note}\n\n${code(7)}\n\nWords.\n\n> a`)).toEqual(['callout code text quote']);
    const shown = times(4, (index) => `Words.\n\n![${index}](missing-${index}.png)\n`);
    expect((await kinds(`${shown}\nWords.`)).at(-1)).not.toBe('text');
  });
});

/** The regions of each slide after the title. */
async function kinds(body: string): Promise<readonly string[]> {
  const { deck } = await planMarkdown(`---\nmarp: true\n---\n\n# T\n\n---\n\n## S\n\n${body}\n`);
  return deck.slides.slice(1).map(({ regions }) => regions.map(({ type }) => type).join(' '));
}

describe('pictures that follow each other', () => {
  const pictures = (length: number): string =>
    times(length, (index) => `![${index}](missing-${index}.png)\n`);

  it('stand beside each other, on each slide as many', async () => {
    const rows: Readonly<Record<number, readonly number[]>> = { 3: [3], 5: [3, 2], 7: [4, 3], 9: [3, 3, 3] };
    for (const [length, row] of Object.entries(rows)) {
      const { deck } = await planMarkdown(`# T\n\n## S\n\nWords.\n\n${pictures(Number(length))}\n`);
      expect(deck.slides.slice(1).map(({ columnCount }) => columnCount)).toEqual(row);
    }
  });

  it('keep their order with what is written under them', async () => {
    expect(await kinds(`${pictures(2)}\nWords.`)).toEqual(['picture picture text']);
  });
});

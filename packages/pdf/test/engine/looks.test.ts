import { inspectDrawings, inspectStructure, printStructure } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { Made } from '../support/make.ts';
import { make, page, textOf, words } from '../support/make.ts';

async function structureOf({ created }: Made): Promise<string> {
  return (await inspectStructure(created.bytes)).map((each) => printStructure(each)).join('\n');
}

const ofSize = (made: Made, text: string): number | undefined =>
  made.pages.flatMap(({ items }) => items).find((item) => item.text.includes(text))?.sizePt;

describe('small capitals', () => {
  it('are the own of a font that has some, and say the letters written', async () => {
    const made = await make([{ text: [{ text: 'Nations', smallCaps: true }] }]);
    expect(made.pages.map(textOf).join()).toContain('Nations');
    expect(made.pages[0]?.items.every(({ sizePt }) => Math.abs(sizePt - 10) < 0.01)).toBe(true);
  });

  it('are smaller capitals where a font has none, and say the letters written', async () => {
    const made = await make([{ text: [{ text: 'Nations', smallCaps: true, font: 'Source Code Pro' }] }]);
    expect(made.pages.map(textOf).join().replace(' ', '')).toBe('NATIONS');
    expect(ofSize(made, 'ATIONS')).toBeCloseTo(7.8);
    expect(await structureOf(made)).toContain('ations');
  });
});

describe('what is an artifact within a text', () => {
  it('is seen, and is no part of the text', async () => {
    const made = await make([{ text: [{ text: '12 ', tag: 'Artifact', actualText: '' }, { text: 'code' }] }]);
    expect(made.pages.map(textOf).join()).toContain('12');
    expect(await structureOf(made)).not.toContain('12');
  });
});

describe('a note that goes on', () => {
  it('stands under a rule as long as the text is wide', async () => {
    const { created } = await make([{ text: [{ text: 'Text' }, { text: '1', footnote: 'long' }] }], {
      footnotes: { long: { text: words(900) } },
    });
    const rules = (await inspectDrawings(created.bytes)).filter(({ paint }) => paint === 'stroke');
    const widths = rules.map(({ leftPt, rightPt }) => Math.round(rightPt - leftPt));
    expect(widths.length).toBeGreaterThan(1);
    expect(widths[0]).toBeLessThan(80);
    for (const width of widths.slice(1)) expect(width).toBeCloseTo(page.widthPt - 2 * page.marginPt, -1);
  });
});

import { glyphLines, pdftotext, qpdfCheck } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { make, page, textOf, words } from '../support/make.ts';

const dropCap = { lines: 3 } as const;
const text = `Once upon a time there was ${words(60)}.`;

describe('drop caps', () => {
  it('stand on the base line of their last line, as tall as the capitals of the first', async () => {
    const { created } = await make([{ text, dropCap, alignment: 'justify' }]);
    const drawn = (await glyphLines(created.bytes)).flatMap(({ glyphs }) => glyphs);
    const letter = drawn.find(isLarge);
    const small = drawn.filter((glyph) => !isLarge(glyph));
    const lines = [...new Set(small.map(({ yPt }) => yPt))];
    expect(letter?.yPt).toBeCloseTo(lines[2] ?? 0, 1);
    // Source Serif's capitals are 0.67 em high: two leadings and a capital of the text.
    expect((letter?.sizePt ?? 0) * 0.67).toBeCloseTo(2 * 14 + 0.67 * 10, 0);
    const lefts = lines.map((line) =>
      Math.min(...small.filter(({ yPt }) => yPt === line).map(({ xPt }) => xPt)),
    );
    expect(lefts[0]).toBeGreaterThan(page.marginPt + 25);
    expect(Math.max(...lefts.slice(0, 3)) - Math.min(...lefts.slice(0, 3))).toBeLessThan(1);
    for (const leftPt of lefts.slice(3)) expect(leftPt).toBeCloseTo(page.marginPt, 0);
  });

  it('are copied as a part of their word', async () => {
    for (const [source, begins] of [
      [text, 'Once upon a time'],
      [`A man ${text}`, 'A man Once'],
      [`“Well, ${text}`, '“Well, Once'],
      [`Été ${text}`, 'Été Once'],
    ] as const) {
      const { created, pages } = await make([{ text: source, dropCap, alignment: 'justify' }]);
      const copied = await pdftotext(created.bytes, 'content');
      if (copied !== undefined) expect(copied.replace(/\s+/g, ' ').trim()).toMatch(new RegExp(`^${begins}`));
      // A reader that knows no `ActualText`.
      expect(pages.map(textOf).join(' ').replace(/\s+/g, ' ').trim()).toMatch(new RegExp(`^${begins}`));
      expect(await qpdfCheck(created.bytes)).toEqual([]);
    }
  });

  it('are not parted from the lines beside them', async () => {
    for (let above = 20; above < 29; above += 1) {
      const { created } = await make([{ text: 'x\n'.repeat(above) }, { text, dropCap }]);
      const lines = await glyphLines(created.bytes);
      const large = lines.find(({ glyphs }) => glyphs.some(isLarge));
      const beside = lines.filter(
        ({ page: number, yPt, glyphs }) =>
          number === large?.page && Math.abs(yPt - large.yPt) < 0.1 && !glyphs.every(isLarge),
      );
      expect(beside).toHaveLength(1);
    }
  });

  it('are smaller where the paragraph is shorter, and none where it has one line', async () => {
    const sizes = async (source: string) => {
      const { created } = await make([{ text: source, dropCap }]);
      const drawn = (await glyphLines(created.bytes)).flatMap(({ glyphs }) => glyphs);
      return drawn.filter(({ sizePt }) => sizePt > 10.5).map(({ sizePt }) => Math.round(sizePt));
    };
    expect(await sizes(text)).toEqual([52]);
    expect(await sizes(`Once ${words(14)}`)).toEqual([31]);
    expect(await sizes('Once upon a time')).toEqual([]);
    expect(await sizes(`1 ${words(60)}`)).toEqual([]);
    expect(await sizes(`שלום ${words(60)}`)).toEqual([]);
  });

  it('are told of where they are none', async () => {
    const { created } = await make([
      { text, dropCap },
      { text: 'Once upon a time', dropCap },
    ]);
    expect(created.missedInitials.map(({ words: begins }) => begins)).toEqual(['Once upon a time']);
  });

  it('fill the squares of as many lines as they stand beside, where signs are square', async () => {
    const { created } = await make([{ text: '国'.repeat(120), language: 'zh', dropCap }]);
    const drawn = (await glyphLines(created.bytes)).flatMap(({ glyphs }) => glyphs);
    const [letter] = drawn.filter(isLarge);
    expect(drawn).toHaveLength(120);
    expect(letter?.sizePt).toBeCloseTo(2 * 14 + 10, 1);
    const lines = [...new Set(drawn.filter((glyph) => !isLarge(glyph)).map(({ yPt }) => yPt))];
    // The squares end on one line: they go 0.12 of their size below the base line.
    expect((letter?.yPt ?? 0) - 0.12 * 38).toBeCloseTo((lines[2] ?? 0) - 0.12 * 10, 1);
  });
});

function isLarge({ sizePt }: { readonly sizePt: number }): boolean {
  return sizePt > 20;
}

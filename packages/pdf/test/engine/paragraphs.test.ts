import { glyphLines } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import { allText, make, page, words } from '../support/make.ts';

const right = page.widthPt - page.marginPt;

describe('paragraphs', () => {
  it('keeps every word, in order, within the margins', async () => {
    const text = words(400);
    const made = await make([{ text }]);
    expect(allText(made)).toBe(text.replaceAll(' ', ''));
    for (const item of made.pages.flatMap(({ items }) => items)) {
      expect(item.xPt).toBeGreaterThanOrEqual(page.marginPt - 0.1);
      expect(item.xPt + item.widthPt).toBeLessThanOrEqual(right + 0.5);
      expect(item.yPt).toBeLessThan(page.heightPt - page.marginPt);
    }
  });

  it('begins no line with a dash that stands between spaces', async () => {
    const dashed = Array.from(
      { length: 90 },
      (_, index) => `${words(3 + (index % 4), 'x'.repeat((index % 5) + 1))} \u2014`,
    ).join(' ');
    const text = `${dashed} end`;
    const { created } = await make([
      { text, alignment: 'justify' },
      { text, alignment: 'left' },
    ]);
    const lines = await glyphLines(created.bytes);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(({ glyphs }) => glyphs[0]?.text === '\u2014')).toEqual([]);
  });

  it('sets lines at the leading, whatever fonts they hold', async () => {
    const text = [
      { text: words(15) },
      { text: ' 漢字 ', bold: true },
      { text: words(15), font: 'Source Code Pro' },
    ];
    const { pages } = await make([{ text }]);
    const lines = [...new Set(pages[0]?.items.map((item) => item.yPt.toFixed(2)))].map(Number);
    const steps = lines.slice(1).map((y, index) => y - (lines[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(14, 1);
  });

  it('moves ideographs apart up to the margin and no further, whatever stands between them', async () => {
    const bold = (text: string) => ({ text, bold: true });
    const terms = ['主从复制', '联合', '分片', '非规范化', '主主复制'].flatMap((term) => [bold(term), '、']);
    const text = [
      '关系型数据库扩展包括：',
      ...terms,
      ...terms,
      '和 ',
      bold('SQL'),
      ' 调优 以及其他的许多技术。',
      ...terms,
    ];
    const { created } = await make([{ text, alignment: 'justify', language: 'zh-Hans' }]);
    const lines = (await glyphLines(created.bytes)).slice(0, -1);
    expect(lines.length).toBeGreaterThan(1);
    for (const { glyphs } of lines) {
      const last = glyphs.at(-1);
      expect((last?.xPt ?? 0) + (last?.widthPt ?? 0)).toBeCloseTo(right, 0);
    }
  });

  it('takes what a line of ideographs has too much from the blank half of its punctuation', async () => {
    const size = 9.75;
    const text = '「字字字」字字，字'.repeat(12);
    const { created } = await make([{ text, alignment: 'justify', language: 'zh-Hans', fontSize: size }]);
    const lines = (await glyphLines(created.bytes)).slice(0, -1);
    expect(lines.map(({ glyphs }) => glyphs.map((glyph) => glyph.text).join('')).join('')).toBe(
      text.slice(
        0,
        lines.reduce((sum, { glyphs }) => sum + glyphs.length, 0),
      ),
    );
    let closedUp = 0;
    for (const { glyphs } of lines) {
      const last = glyphs.at(-1);
      expect((last?.xPt ?? 0) + size).toBeCloseTo(right, 0);
      for (const [index, glyph] of glyphs.slice(0, -1).entries()) {
        const advancePt = (glyphs[index + 1]?.xPt ?? 0) - glyph.xPt;
        if (advancePt > size - 0.02) continue;
        const pair = `${glyph.text}${glyphs[index + 1]?.text}`;
        closedUp += 1;
        expect(pair).toMatch(/^[」，]|「$/);
        expect(advancePt).toBeGreaterThan(size / 2 - 0.1);
      }
    }
    expect(closedUp).toBeGreaterThan(0);
  });

  it('begins no line with the mark of a note, where ideographs may end one', async () => {
    const lengths = Array.from({ length: 30 }, (_, index) => index + 20);
    const notes = Object.fromEntries(lengths.map((length) => [String(length), { text: 'Note.' }]));
    const marked = lengths.map((length) => ({
      text: ['字'.repeat(length), { text: '8', sup: true, footnote: String(length) }, '字'.repeat(50)],
      language: 'zh-Hans',
      alignment: 'justify' as const,
    }));
    const { created } = await make(marked, { footnotes: notes });
    // Raised marks are lines of their own to the reader: what counts is where they stand.
    const starts = (await glyphLines(created.bytes)).flatMap(({ glyphs: [first] }) =>
      first !== undefined && first.xPt < page.marginPt + 1 ? [first.text] : [],
    );
    expect(starts.filter((text) => text === '字').length).toBeGreaterThan(lengths.length);
    expect(starts).not.toContain('8');
  });

  it('makes lines about equally long where that is asked for, and no more of them', async () => {
    const widths = async (balance: boolean): Promise<readonly number[]> => {
      const text = `${words(10)} and not to scale.`;
      const { created } = await make([{ text, alignment: 'center', balance }]);
      return (await glyphLines(created.bytes)).map(({ glyphs }) => {
        const last = glyphs.at(-1);
        return (last?.xPt ?? 0) + (last?.widthPt ?? 0) - (glyphs[0]?.xPt ?? 0);
      });
    };
    const [filled, balanced] = [await widths(false), await widths(true)];
    expect(balanced.length).toBe(filled.length);
    const unevenness = (lines: readonly number[]): number => Math.max(...lines) - Math.min(...lines);
    expect(unevenness(filled)).toBeGreaterThan(100);
    expect(unevenness(balanced)).toBeLessThan(50);
  });

  it('inherits through nested runs', async () => {
    const { pages } = await make([{ text: [{ text: ['a ', { text: 'b', italics: true }], bold: true }] }]);
    expect(pages[0]?.items.map((item) => item.font)).toEqual([
      'SourceSerif4-Bold',
      'SourceSerif4-BoldItalic',
    ]);
  });

  it('breaks a word of 20,000 letters without losing one, in little time', async () => {
    const long = 'x'.repeat(20_000);
    const started = process.cpuUsage();
    const made = await make([{ text: `A${long}Z` }]);
    expect(allText(made)).toBe(`A${long}Z`);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
  });

  it('reports characters that no font has, with where they come from, and keeps what stands beside them', async () => {
    const made = await make([{ text: [{ text: 'before \u{13000} after', origin: 'node-1' }] }]);
    expect(made.created.missingGlyphs).toEqual([{ origin: 'node-1', characters: ['\u{13000}'] }]);
    expect(allText(made)).toMatch(/^before.*after$/);
  });

  it('leaves no single line of a paragraph behind', async () => {
    for (const before of [24, 25, 26, 27, 28]) {
      const lines = Array.from({ length: before }, () => ({ text: 'line' }));
      const { pages } = await make([...lines, { text: words(30, 'p') }]);
      const ofParagraph = pages.map(
        ({ items }) => new Set(items.filter(({ text }) => text.startsWith('p')).map(({ yPt }) => yPt)).size,
      );
      expect(
        ofParagraph.filter((count) => count > 0).every((count) => count >= 2),
        `${before}: ${ofParagraph}`,
      ).toBe(true);
    }
  });
});

describe('right-to-left text', () => {
  it('begins at the right and runs to the left', async () => {
    const { pages } = await make([{ text: 'שלום עולם abc', direction: 'rtl' }]);
    const items = pages[0]?.items ?? [];
    const ends = Math.max(...items.map((item) => item.xPt + item.widthPt));
    expect(ends).toBeCloseTo(right, 0);
    const latin = items.find((item) => item.text.includes('abc'));
    const hebrew = items.find((item) => /[\u05d0-\u05ea]/.test(item.text));
    expect(latin?.xPt).toBeLessThan(hebrew?.xPt ?? 0);
  });

  it('can be copied letter by letter, though glyphs are shared', async () => {
    const { pages } = await make([{ text: 'بيت', direction: 'rtl' }]);
    const letters = pages[0]?.items.map((item) => item.text).join('') ?? '';
    expect([...letters].sort()).toEqual([...'بيت'].sort());
  });
});

describe('links', () => {
  it('have one annotation for each line, however many words', async () => {
    const link = 'https://example.org/';
    const { pages } = await make([{ text: [{ text: words(40), link }] }]);
    const [first] = pages;
    const lines = new Set(first?.items.map((item) => item.yPt)).size;
    expect(lines).toBeGreaterThan(2);
    expect(first?.links).toHaveLength(lines);
    expect(first?.links.every(({ url }) => url === link)).toBe(true);
  });

  it('lead to destinations and fill page references', async () => {
    const made = await make([
      { text: [{ text: 'go', linkToDestination: 'there' }, ' ', { pageReference: 'there' }] },
      { text: 'target', id: 'there', pageBreak: 'before', outlineLevel: 1, outlineText: 'Target' },
    ]);
    expect(made.pages[0]?.links.map(({ targetPage }) => targetPage)).toEqual([2, 2]);
    expect(allText(made)).toBe('go2target');
    expect(made.outline).toEqual([{ title: 'Target', depth: 1, page: 2 }]);
  });

  it('lead to pages by their numbers, before and behind them', async () => {
    const picture =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
    const { pages, created } = await make([
      { text: ['the ', { text: 'second', linkToPage: 2 }], pageBreak: 'after' },
      { text: 'the first, as a whole', linkToPage: 1 },
      { image: picture, width: 20, linkToPage: 1 },
      { text: 'none', linkToPage: 9 },
    ] as readonly EngineContent[]);
    const [first, second] = pages;
    expect(first?.links.map(({ targetPage }) => targetPage)).toEqual([2]);
    expect(second?.links.map(({ targetPage }) => targetPage).filter(Number)).toEqual([1, 1]);
    expect(created.pages).toBe(2);
  });

  it('sets what follows a name with seams where the name ends', async () => {
    const { pages } = await make([
      { text: ['https://example.org/a/so/on/and/so/VAT/AVATAR', { text: '.', bold: true }] },
    ]);
    const [name, stop] = pages[0]?.items ?? [];
    expect(stop?.text).toBe('.');
    expect(Math.abs((stop?.xPt ?? 0) - (name?.xPt ?? 0) - (name?.widthPt ?? 0))).toBeLessThan(0.15);
  });
});

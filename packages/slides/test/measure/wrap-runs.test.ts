import { lineBreaks } from '@octavo/typeset';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/flow/run.ts';
import { createTextMeasure } from '../../src/measure/text-measure.ts';
import type { WrapStyle } from '../../src/measure/wrap-runs.ts';
import { countLines, widestUnit, widthOf } from '../../src/measure/wrap-runs.ts';

/** A font in which every letter is half an em wide, and bold ones are a whole em. */
const measure = createTextMeasure({
  widths: ({ bold }) => new Map(Array.from({ length: 0x500 }, (_, code) => [code, bold ? 1 : 0.5])),
  codeEm: 0.6,
  widthFactor: () => 1,
  breaks: (text) => lineBreaks(text).map(({ index }) => index),
});
const style: WrapStyle = { sizePt: 10, role: 'text', bold: false, measure };
const lines = (text: string, widthPt: number): number => countLines(words(text, {}), widthPt, style);

describe('countLines', () => {
  it('fills each line with as many words as fit, and lets the space at its end vanish', () => {
    expect(lines('one two six ten', 35)).toBe(2);
    expect(lines('one two six ten', 34)).toBe(4);
    expect(lines('one two six ten', 75)).toBe(1);
  });

  it('breaks behind hyphens and dashes within words, not before a number or a flag', () => {
    expect(lines('well-known', 25)).toBe(2);
    expect(lines('a --version -5', 70)).toBe(1);
    expect(lines('aaaa -bbb', 25)).toBe(2);
  });

  it('breaks a word that no line holds, and goes on behind it', () => {
    const address = 'https://example.org/a-very-long-address-without-any-space-in-it'.replaceAll('-', 'x');
    const count = lines(`${address} end`, 100);
    expect(count).toBeGreaterThanOrEqual(Math.ceil((address.length * 5) / 100));
    expect(count).toBeLessThanOrEqual(Math.ceil((address.length * 5) / 90) + 1);
  });

  it('gives a long word a line more where programs may break it behind a sign', () => {
    expect(lines('q?colorbluecolorblackcolorbrown', 100)).toBe(
      lines('qxcolorbluecolorblackcolorbrown', 100) + 1,
    );
  });

  it('keeps the words of a link together where that is asked for, and parts them from what stands beside', () => {
    const link = { link: { type: 'external', url: 'https://example.org/' } } as const;
    const runs = [...words('[', {}), ...words('one two', link), ...words(']', {})];
    expect(countLines(runs, 37, style)).toBe(2);
    expect(countLines(runs, 37, { ...style, wholeLinks: true })).toBe(3);
    expect(countLines(runs, 46, { ...style, wholeLinks: true })).toBe(1);
  });

  it('starts a line at each break, an empty one too', () => {
    const broken = [...words('a', {}), { type: 'break' }, { type: 'break' }, ...words('b', {})] as const;
    expect(countLines(broken, 100, style)).toBe(3);
    expect(countLines([], 100, style)).toBe(1);
  });

  it('measures each run in its own style, within a word too', () => {
    const half = [...words('ab', {}), ...words('cd', { bold: true })];
    expect(widthOf(half, style)).toBe(30);
    expect(widthOf(words('ab', { baseline: 'super' }), style)).toBeCloseTo(6.7);
    expect(widthOf(words('ab', { code: true }), style)).toBeCloseTo(12);
  });

  it('breaks Chinese between any two signs, but not before a full stop', () => {
    expect(lines('中文标题与排版', 40)).toBe(2);
    expect(lines('中文标题。', 40)).toBe(2);
    expect(widthOf(words('中文', {}), style)).toBe(20);
  });

  it('is quick for a paragraph of a hundred thousand words', () => {
    const runs = words('word '.repeat(100_000), {});
    const start = process.cpuUsage();
    for (const widthPt of [100, 200, 300]) countLines(runs, widthPt, style);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

describe('a picture within a line', () => {
  const picture = { nodeId: 'p', widthEm: 6 };
  const runsOf = (alt: string) => [
    ...words('one two ', {}),
    { type: 'words' as const, text: alt, style: { picture } },
    ...words(' six', {}),
  ];

  it('takes its own width where its words are shorter, and theirs where they are longer', () => {
    expect(countLines(words('one two six', {}), 60, style)).toBe(1);
    expect(countLines(runsOf(''), 60, style)).toBe(3);
    expect(countLines(runsOf(''), 120, style)).toBe(1);
    expect(countLines(runsOf('a long text that says all of it'), 120, style)).toBe(2);
  });

  it('is as wide as no line may be narrower', () => {
    expect(widestUnit(runsOf('it'), style)).toBeCloseTo(60);
  });
});

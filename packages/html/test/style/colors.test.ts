import type { Color, ThemeColors } from '@octavo/core';
import { contrast, defaultTheme } from '@octavo/core';
import { describe, expect, it } from 'vitest';

import { darkColors } from '../../src/style/dark-colors.ts';

describe('contrast', () => {
  it('agrees with the values that WCAG gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each([
  ['light', defaultTheme.colors],
  ['dark', darkColors(defaultTheme.colors)],
])('the %s colours', (_name, colors) => {
  it('let all words be read on what they can stand on', () => {
    const { text, muted, accent, link, background, codeBackground, tableHeader, tableBand } = colors;
    const weak = [
      ...pairs([text, muted, accent, link, ...Object.values(colors.callout)], [background]),
      ...pairs([text, link], [tableHeader, tableBand, codeBackground]),
      ...pairs(Object.values(colors.code), [codeBackground]),
    ].filter(([words, ground]) => contrast(words, ground) < 4.5);
    expect(weak).toEqual([]);
  });
});

function pairs(words: readonly Color[], grounds: readonly Color[]): readonly (readonly [Color, Color])[] {
  return words.flatMap((color) => grounds.map((ground) => [color, ground] as const));
}

it('gives the dark colours every key of the light ones', () => {
  const keys = (colors: ThemeColors): string[] => Object.keys(colors).sort();
  expect(keys(darkColors(defaultTheme.colors))).toEqual(keys(defaultTheme.colors));
});

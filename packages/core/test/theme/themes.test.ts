import { expect, test } from 'vitest';
import { validateConfig } from '../../src/config/validate-config.ts';
import type { Color, Theme } from '../../src/theme/theme.ts';
import { themes } from '../../src/theme/themes.ts';

const all = Object.entries<Theme>(themes);

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The tint behind call-outs, as renderers make it. */
function tinted(color: string): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return `#${channels.map((channel) => Math.round(255 - (255 - channel) * 0.07).toString(16)).join('')}`;
}

test.each(all)('%s: words have a contrast of 4.5 : 1 on every ground that they stand on', (_name, theme) => {
  const { colors } = theme;
  const { text, muted, accent, link } = colors;
  const onGround = (ground: string, words: readonly Color[]) =>
    words.map((color) => [color, ground] as const);
  const grounds = [
    colors.background,
    colors.tableHeader,
    colors.tableBand,
    colors.panel,
    colors.codeBackground,
  ];
  const pairs = [
    ...grounds.flatMap((ground) => onGround(ground, [text, muted, accent, link])),
    ...onGround(colors.codeBackground, Object.values(colors.code)),
    ...onGround(colors.cover, [colors.onCover]),
    ...Object.values(colors.callout).flatMap((kind) => onGround(tinted(kind), [kind, text, link])),
  ];
  const faint = pairs.filter(([words, ground]) => contrast(words, ground) < 4.5);
  expect(faint).toEqual([]);
});

test.each(all)('%s: spaces keep to a quarter of a line', (_name, { headings, text }) => {
  const { numberColor: _color, chapterDropLines: _drop, ...levels } = headings;
  const spaces = Object.values(levels).flatMap(({ spaceAboveLines, spaceBelowLines }) => [
    spaceAboveLines,
    spaceBelowLines,
  ]);
  expect(spaces.filter((lines) => (lines * 4) % 1 !== 0)).toEqual([]);
  expect(((text.paragraphSpacingPt / text.leadingPt) * 4) % 1).toBe(0);
});

test.each(all)('%s: a heading is no smaller than one below it', (_name, { text: { headingSizesPt } }) => {
  expect(headingSizesPt.toSorted((a, b) => b - a)).toEqual(headingSizesPt);
});

test.each(all)('%s is named so, and is a valid choice in full', (name, theme) => {
  expect(theme.name).toBe(name);
  expect(validateConfig({ theme }).diagnostics).toEqual([]);
});

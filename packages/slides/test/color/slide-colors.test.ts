import type { Color } from '@octavo/core';
import { contrast, mixColors, themes } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { slideColors, veilOpacity } from '../../src/color/slide-colors.ts';
import type { SlideBackground } from '../../src/deck.ts';
import type { PptxContext } from '../../src/pptx/pptx-context.ts';
import { isDarkMap } from '../../src/pptx/slide/color-map.ts';
import { mapOn, pptxVeilOpacity, wordsFills } from '../../src/pptx/slide/slide-background.ts';

const picture = (widthPt: number): SlideBackground => ({
  type: 'image',
  image: { type: 'image', id: 'i', url: 'a.png', alt: '' },
  box: { leftPt: 0, topPt: 0, widthPt, heightPt: 540 },
  fit: 'cover',
});

describe('the colours of words on a picture', () => {
  it.each(Object.entries(themes))('stand out against whatever it shows, in the theme %s', (_, theme) => {
    for (const classes of [[], ['invert']]) {
      const colors = slideColors({ layout: 'content', classes, background: picture(960) }, theme);
      for (const pixel of ['#000000', '#ffffff', '#808080'] as const satisfies readonly Color[]) {
        const ground = mixColors(pixel, colors.background, veilOpacity);
        for (const color of [colors.text, colors.accent, colors.muted, colors.link])
          expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('are the theme’s beside it', () => {
    const theme = themes.report;
    expect(slideColors({ layout: 'content', classes: [], background: picture(400) }, theme)).toBe(
      theme.colors,
    );
  });
});

describe('the colours of words in PowerPoint', () => {
  it.each(Object.entries(themes))(
    'stand out against whatever a veiled picture shows, in the theme %s',
    (_, { colors }) => {
      for (const pixel of ['#000000', '#ffffff', '#808080'] as const satisfies readonly Color[])
        expect(
          contrast(colors.background, mixColors(pixel, colors.text, pptxVeilOpacity)),
        ).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.entries(themes))('stand out against a colour of the author, in the theme %s', (_, theme) => {
    const context = { theme } as PptxContext;
    for (const ground of allColors()) {
      const { text, background, accent, link } = theme.colors;
      const map = mapOn(ground, { context, layoutMap: 'filled' });
      const fills = wordsFills({ background: { type: 'color', color: ground } }, isDarkMap(map), context);
      const slots: Readonly<Record<string, Color>> = { dk1: text, lt1: background };
      const [, slot = '', hex] =
        /(?:srgb|scheme)Clr val="((?:dk1|lt1)?)(\w*)"/.exec(fills.wordsFill ?? '') ?? [];
      const own = slots[slot]?.slice(1) ?? (hex === 'tx1' ? undefined : hex);
      const words = isDarkMap(map) ? background : text;
      const muted = fills.wordsFill === undefined ? [mixColors(words, '#ffffff', 0.25)] : [];
      const colored = map === 'plain' || map === 'master' ? [accent, link] : [];
      const shown: readonly Color[] = own === undefined ? [words, ...muted, ...colored] : [`#${own}`];
      for (const color of shown)
        expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are written out where the layout has others', () => {
    const context = { theme: themes.report } as PptxContext;
    expect(mapOn('#fff8e0', { context, layoutMap: 'filled' })).toBe('plain');
    expect(mapOn('#fff8e0', { context, layoutMap: 'master' })).toBe('master');
  });
});

describe('the colour that an author gives the words of a slide', () => {
  it.each(Object.entries(themes))(
    'is that of all but code, on fields where it stands out, in the theme %s',
    (_, theme) => {
      const background = { type: 'color', color: '#102030' } as const;
      const slide = { layout: 'content', classes: [], background, textColor: '#ffd0a0' } as const;
      const colors = slideColors(slide, theme);
      expect([colors.text, colors.link, colors.muted, colors.accent]).toEqual(Array(4).fill('#ffd0a0'));
      for (const field of [colors.codeBackground, colors.tableHeader, colors.tableBand])
        expect(contrast(colors.text, field)).toBeGreaterThanOrEqual(4.5);
      for (const color of Object.values<Color>(colors.code))
        expect(contrast(color, colors.codeBackground)).toBeGreaterThanOrEqual(4.5);
      expect(wordsFills(slide, true, { theme })).toMatchObject({ wordsFill: '<a:srgbClr val="FFD0A0"/>' });
    },
  );
});

function allColors(): readonly Color[] {
  const steps = [0, 51, 102, 153, 204, 255].map((value) => value.toString(16).padStart(2, '0'));
  return steps.flatMap((red) =>
    steps.flatMap((green) => steps.map((blue): Color => `#${red}${green}${blue}`)),
  );
}

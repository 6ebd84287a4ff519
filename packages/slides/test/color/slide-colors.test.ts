import type { Color } from '@octavo/core';
import { contrast, mixColors, themes } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { slideColors, veilOpacity } from '../../src/color/slide-colors.ts';
import type { SlideBackground } from '../../src/deck.ts';

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

import type { Color } from '@octavo/core';
import { contrast, themes } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { withLuminance } from '../../src/color/with-luminance.ts';
import { houseColor } from '../../src/pptx/theme/house-color.ts';
import { authorColor } from '../../src/pptx/theme/scheme-color.ts';

/** The accents that PowerPoint had by default for years, on white and on the ground of code. */
const office = {
  bg1: '#ffffff',
  tx1: '#000000',
  bg2: '#eeece1',
  accent1: '#4f81bd',
  accent3: '#9bbb59',
  accent5: '#4bacc6',
  accent6: '#f79646',
} as const satisfies Readonly<Record<string, Color>>;

describe("the colours of a house's theme", () => {
  it.each([
    [{ type: 'accent' }, 'accent1', office.bg1],
    [{ type: 'code', kind: 'string' }, 'accent3', office.bg2],
    [{ type: 'code', kind: 'keyword' }, 'accent6', office.bg2],
    [{ type: 'callout', kind: 'warning' }, 'accent5', withLuminance(office.accent5, 0.08, 0.92)],
  ] as const)('%o is a tone that stands out', (color, slot, ground) => {
    const [, name, factor] =
      /<a:schemeClr val="(\w+)"><a:lumMod val="(\d+)"\/><\/a:schemeClr>/.exec(
        houseColor(color, office, false),
      ) ?? [];
    expect(name).toBe(slot);
    expect(contrast(office[slot], ground)).toBeLessThan(4.5);
    expect(contrast(withLuminance(office[slot], Number(factor) / 100_000, 0), ground)).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('are left as they are where they stand out, or are not known', () => {
    const dark = { ...office, accent1: '#1f4e79' } as const;
    expect(houseColor({ type: 'accent' }, dark, false)).toBe('<a:schemeClr val="accent1"/>');
    expect(houseColor({ type: 'accent' }, {}, false)).toBe('<a:schemeClr val="accent1"/>');
  });

  it('are lighter on a dark ground', () => {
    const night = { bg1: '#101010', tx1: '#ffffff', accent1: '#1f4e79' } as const;
    expect(houseColor({ type: 'accent' }, night, true)).toMatch(
      /<a:lumMod val="\d+"\/><a:lumOff val="\d+"\/>/,
    );
  });
});

describe('a colour of the author', () => {
  it("is the theme's where it is one of its tokens, by slots that no slide maps otherwise", () => {
    const { colors } = themes.report;
    expect(authorColor(colors.accent, colors)).toBe('<a:schemeClr val="dk2"/>');
    expect(authorColor(colors.background, colors)).toBe('<a:schemeClr val="lt1"/>');
    expect(authorColor('#123456', colors)).toBe('<a:srgbClr val="123456"/>');
    expect(authorColor(colors.accent, undefined)).toMatch(/srgbClr/);
  });
});

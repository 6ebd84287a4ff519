import type { Color, ThemeColors } from '@octavo/core';
import { mixColors, readableOn } from '@octavo/core';

const night: Color = '#16191d';
const white: Color = '#ffffff';

/**
 * The theme's colours for those who ask for a dark screen: a dark ground, and each colour of words lightened until it reads
 * against the lightest ground that it can stand on.
 */
export function darkColors(colors: ThemeColors): ThemeColors {
  const ground = mixColors(night, white, 0.1);
  const words = (color: Color): Color => readableOn(color, ground, white);
  const all = <Key extends string>(record: Readonly<Record<Key, Color>>): Readonly<Record<Key, Color>> =>
    // The keys stay as they are.
    Object.fromEntries(Object.entries<Color>(record).map(([key, color]) => [key, words(color)])) as Record<
      Key,
      Color
    >;
  return {
    text: mixColors(white, night, 0.1),
    muted: words(colors.muted),
    accent: words(colors.accent),
    background: night,
    link: words(colors.link),
    rule: mixColors(night, white, 0.25),
    codeBackground: mixColors(night, white, 0.06),
    tableHeader: ground,
    tableBand: mixColors(night, white, 0.04),
    panel: ground,
    cover: mixColors(night, white, 0.04),
    onCover: mixColors(white, night, 0.1),
    callout: all(colors.callout),
    code: all(readableBase(colors.code)),
  };
}

/** Plain code and operators have the colour of text, which turns over altogether. */
function readableBase(code: ThemeColors['code']): ThemeColors['code'] {
  const text = mixColors(white, night, 0.1);
  return { ...code, plain: text, variable: text, operator: text };
}

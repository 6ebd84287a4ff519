import type { Color, Theme, ThemeColors } from '@octavo/core';
import { contrast, mixColors, readableOn } from '@octavo/core';
import type { Slide } from '../deck.ts';

const white: Color = '#ffffff';
const black: Color = '#000000';

/** The least contrast of words (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5;

/** How much of a picture behind words the ground of the slide covers; `deck.css` says it again. */
export const veilOpacity = 0.78;

/** The colours of a slide: words have some that stand out against its ground. Those of the theme where the ground is the theme's. */
export function slideColors(
  slide: Pick<Slide, 'layout' | 'classes' | 'background' | 'textColor'>,
  { colors, slide: { widthPt } }: Pick<Theme, 'colors' | 'slide'>,
): ThemeColors {
  const { background, textColor } = slide;
  const ground = groundOf(slide, colors);
  if (background?.type === 'image' && background.box.widthPt >= widthPt)
    return { ...colorsOn(worstUnderVeil(ground), colors), background: ground };
  const readable = ground === colors.background ? colors : colorsOn(ground, colors);
  // A deck's colours are written `#rrggbb`.
  return textColor === undefined ? readable : withWords(textColor as Color, ground, readable);
}

/** Black or white, whichever stands out more: one of both does by 4.58 to 1 against any colour. */
export function blackOrWhiteOn(ground: Color): Color {
  return contrast(white, ground) >= contrast(black, ground) ? white : black;
}

/** The author's colour for all words but those of code, on fields against which it stands out. */
function withWords(words: Color, ground: Color, colors: ThemeColors): ThemeColors {
  const isLight = contrast(words, black) > contrast(ground, black);
  const field = mixColors(ground, isLight ? black : white, 0.15);
  const fieldFor = (own: Color): Color => (contrast(words, own) >= leastContrast ? own : field);
  const codeBackground = fieldFor(colors.codeBackground);
  return {
    ...colors,
    text: words,
    accent: words,
    muted: words,
    link: words,
    rule: mixColors(ground, words, 0.3),
    codeBackground,
    tableHeader: fieldFor(colors.tableHeader),
    tableBand: fieldFor(colors.tableBand),
    panel: fieldFor(colors.panel),
    code: {
      ...eachColor(colors.code, (color) => readableOn(color, codeBackground, isLight ? white : black)),
      plain: words,
      variable: words,
      operator: words,
    },
  };
}

/** What a veil of a colour makes of a picture that is as unlike it as can be: words that stand out against that do on any picture. */
function worstUnderVeil(ground: Color): Color {
  const opposite = blackOrWhiteOn(ground);
  return mixColors(opposite, ground, veilOpacity);
}

/** The colour behind a slide's words, where that is no picture: the author's own; the accent where a part begins or the deck ends; dark where the slide is inverted. */
export function groundOf(
  { layout, classes, background }: Pick<Slide, 'layout' | 'classes' | 'background'>,
  colors: ThemeColors,
): Color {
  // A deck's colours are written `#rrggbb`.
  if (background?.type === 'color') return background.color as Color;
  if (layout === 'section' || layout === 'closing') return colors.accent;
  return classes.includes('invert') ? colors.text : colors.background;
}

/** The colours of words, each brought towards black or white as far as it takes to be read on that ground. */
function colorsOn(ground: Color, colors: ThemeColors): ThemeColors {
  const towards = blackOrWhiteOn(ground);
  const isDark = towards === white;
  const words = (color: Color): Color => readableOn(color, ground, towards);
  // What lies behind code and the heads of tables is further from the words than the ground is.
  const field = mixColors(ground, isDark ? black : white, 0.15);
  const text = contrast(colors.text, ground) >= leastContrast ? colors.text : towards;
  const rule = mixColors(ground, towards, 0.3);
  return {
    ...colors,
    background: ground,
    text,
    accent: isDark ? white : words(colors.accent),
    muted: words(colors.muted),
    link: isDark ? white : words(colors.link),
    rule,
    codeBackground: field,
    tableHeader: field,
    tableBand: mixColors(ground, isDark ? black : white, 0.08),
    panel: field,
    // A remark's ground has a touch of its tone.
    callout: eachColor(colors.callout, (color) =>
      readableOn(color, mixColors(ground, towards, 0.08), towards),
    ),
    code: {
      ...eachColor(colors.code, (color) => readableOn(color, field, towards)),
      plain: text,
      variable: text,
      operator: text,
    },
  };
}

function eachColor<Key extends string>(
  record: Readonly<Record<Key, Color>>,
  change: (color: Color) => Color,
): Readonly<Record<Key, Color>> {
  // The keys stay as they are.
  return Object.fromEntries(
    Object.entries<Color>(record).map(([key, color]) => [key, change(color)]),
  ) as Record<Key, Color>;
}

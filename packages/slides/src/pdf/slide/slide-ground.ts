import type { Color, ThemeColors } from '@octavo/core';
import type { EngineContent } from '@octavo/pdf/engine';
import { contrast, readableOn } from '../../color/contrast.ts';
import type { Box, Slide } from '../../deck.ts';
import { panel } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';
import { coveringPicture } from './covering-picture.ts';

/** Width of the bar at the start of the title slide. */
const barPt = 28;

/** The least contrast of words (WCAG 2.2, success criterion 1.4.3). */
const leastContrast = 4.5;

/** The context of a slide: its words have colours that stand out against its ground. */
export function slideLook(slide: Slide, context: PdfContext): PdfContext {
  const { colors } = context.theme;
  const ground = groundOf(slide, colors);
  if (ground === colors.background) return context;
  return { ...context, theme: { ...context.theme, colors: colorsOn(ground, colors) } };
}

/** The colour behind a slide's words: the author's own; the accent where a part begins; dark where the slide is inverted. */
function groundOf({ layout, classes, background }: Slide, colors: ThemeColors): Color {
  // A deck's colours are written `#rrggbb`.
  if (background?.type === 'color') return background.color as Color;
  if (layout === 'section' || layout === 'closing') return colors.accent;
  return classes.includes('invert') ? colors.text : colors.background;
}

/** The colours of words, each brought towards black or white as far as it takes to be read on that ground. */
function colorsOn(ground: Color, colors: ThemeColors): ThemeColors {
  const white: Color = '#ffffff';
  const isDark = contrast(white, ground) >= contrast('#000000', ground);
  const towards: Color = isDark ? white : '#000000';
  const plain = contrast(colors.text, ground) >= leastContrast ? colors.text : towards;
  const words = (color: Color): Color => readableOn(color, ground, towards);
  return {
    ...colors,
    background: ground,
    text: plain,
    accent: isDark ? towards : words(colors.accent),
    muted: words(colors.muted),
    link: isDark ? towards : words(colors.link),
  };
}

/** What is behind a slide's words. `look` is the slide's own. */
export function groundContent({ layout, background }: Slide, look: PdfContext): readonly EngineContent[] {
  const { deck, theme, place } = look;
  const whole: Box = { leftPt: 0, topPt: 0, widthPt: deck.widthPt, heightPt: deck.heightPt };
  const leftPt = deck.direction === 'rtl' ? deck.widthPt - barPt : 0;
  const ground = theme.colors.background;
  return [
    ...(ground === '#ffffff' ? [] : [panel(whole, ground, place)]),
    ...(background?.type === 'image' ? coveringPicture(background, look) : []),
    ...(layout === 'title' ? [panel({ ...whole, leftPt, widthPt: barPt }, theme.colors.accent, place)] : []),
  ];
}

import type { Theme, ThemeAlignment, ThemeColorName, ThemeFontName } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineStyle } from '../engine/index.ts';

/** What a theme says of the words of a construct. */
export interface TextTokens {
  readonly font?: ThemeFontName;
  readonly weight?: 'regular' | 'bold';
  readonly slant?: 'upright' | 'italic';
  readonly color?: ThemeColorName;
  readonly alignment?: ThemeAlignment;
  readonly trackingEm?: number;
}

/** The engine's style for words of a size that look as the theme's tokens say. */
export function textLook(tokens: TextTokens, sizePt: number, context: InlineContext): EngineStyle {
  const { theme } = context;
  const { font, weight, slant, color, alignment, trackingEm = 0 } = tokens;
  return {
    fontSize: sizePt,
    leading: gridLeading(sizePt, theme),
    ...(font === undefined ? {} : { font: theme.fonts[font] }),
    ...(weight === undefined ? {} : { bold: weight === 'bold' }),
    ...(slant === undefined ? {} : { italics: slant === 'italic' }),
    ...(color === undefined ? {} : { color: theme.colors[color] }),
    ...(alignment === undefined ? {} : alignedAs(alignment, context)),
    ...(trackingEm === 0 ? {} : { characterSpacing: trackingEm * sizePt }),
  };
}

/** Words in the middle, or at the side where lines begin. */
export function alignedAs(alignment: ThemeAlignment, context: InlineContext): EngineStyle {
  return alignment === 'center' ? centered : { alignment: startSide(context) };
}

/** The side where lines begin. */
export function startSide({ resolved }: InlineContext): 'left' | 'right' {
  return resolved.direction === 'rtl' ? 'right' : 'left';
}

/** Words in the middle: a short last line below a long one would look lost. */
export const centered = { alignment: 'center', balance: true } as const;

/** Lines of larger or smaller text stand apart by quarters of the main text's leading: blocks keep to a common grid. */
export function gridLeading(sizePt: number, { text }: Theme): number {
  const stepPt = text.leadingPt / 4;
  return Math.ceil((sizePt * tightest) / stepPt - 1e-6) * stepPt;
}

/** Base lines are no nearer than this part of the size. */
const tightest = 1.14;

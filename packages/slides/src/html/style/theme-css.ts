import type { Theme, ThemeColors } from '@octavo/core';
import { mixColors } from '../../color/contrast.ts';
import type { Deck } from '../../deck.ts';
import { deckMetrics } from '../../measure/font-metrics.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { titleLineSpacing } from '../../plan/titles/fit-title.ts';
import { darkColors } from './dark-colors.ts';
import { fontStack } from './font-stack.ts';
import { standInFontCss } from './stand-in-fonts.ts';

/** The theme as the custom properties that `deck.css` reads, and the paper for printing. */
export function themeCss(deck: Deck, theme: Theme): string {
  return [
    standInFontCss(deck.fonts),
    `:root{color-scheme:light dark;${properties({ ...deckProperties(deck, theme), ...colorProperties(theme.colors) })}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${properties(colorProperties(darkColors(theme.colors)))}}.vector{background:#fff}}`,
    `@page{size:${deck.widthPt}pt ${deck.heightPt}pt;margin:0}`,
  ].join('');
}

function deckProperties({ widthPt, heightPt, fonts }: Deck, { slide }: Theme): Record<string, string> {
  const { text, heading, code } = deckMetrics(fonts);
  return {
    'deck-w': String(widthPt),
    'deck-h': String(heightPt),
    line: String(text.lineHeightEm),
    'title-line': String(heading.lineHeightEm * titleLineSpacing),
    'code-line': String(code.lineHeightEm),
    caption: String(paragraphSizePt('caption', 0, slide)),
    'font-text': fontStack(fonts.text, 'text'),
    'font-heading': fontStack(fonts.heading, 'text'),
    'font-code': fontStack(fonts.code, 'code'),
  };
}

function colorProperties(colors: ThemeColors): Record<string, string> {
  const { callout, code, codeBackground, tableHeader, tableBand, ...plain } = colors;
  const named = Object.entries(code).map(([kind, color]) => [`code-${kind}`, color]);
  return {
    ...plain,
    ...callout,
    ...Object.fromEntries(named),
    'code-background': codeBackground,
    'table-header': tableHeader,
    'table-band': tableBand,
    stage: mixColors(colors.background, '#000000', 0.18),
    mark: mixColors(colors.background, colors.callout.warning, 0.25),
  };
}

function properties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

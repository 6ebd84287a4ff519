import type { Theme } from '@octavo/core';
import { cellStyle, colorProperties, cssProperties, darkColors, fontStack } from '@octavo/html/content';
import type { Deck } from '../../deck.ts';
import { deckMetrics } from '../../measure/font-metrics.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { titleLineSpacing } from '../../plan/titles/fit-title.ts';
import { quoteFamily, quoteFontCss } from './quote-fonts.ts';
import { standInFamilies, standInFontCss } from './stand-in-fonts.ts';

/** The theme as the custom properties that `deck.css` reads, and the paper for printing. */
export function themeCss(deck: Deck, theme: Theme): string {
  return [
    quoteFontCss(deck.language) ?? '',
    standInFontCss(deck.fonts),
    `:root{color-scheme:light dark;${cssProperties({ ...deckProperties(deck, theme), ...colorProperties(theme.colors) })}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${cssProperties(colorProperties(darkColors(theme.colors)))}}.vector{background:#fff}}`,
    cellStyle('math'),
    `@page{size:${deck.widthPt}pt ${deck.heightPt}pt;margin:0}`,
  ].join('');
}

function deckProperties(deck: Deck, { slide }: Theme): Record<string, string> {
  const { widthPt, heightPt, fonts, title } = deck;
  const { text, heading, code } = deckMetrics(fonts);
  const quotes = quoteFontCss(deck.language) === undefined ? '' : `${quoteFamily},`;
  return {
    'deck-w': String(widthPt),
    'deck-h': String(heightPt),
    // Decks in scripts with taller fonts were measured with these.
    line: String(lineHeightOf([{ type: 'words', text: title, style: {} }], text.lineHeightEm)),
    'text-size': String(slide.textSizePt),
    'title-line': String(heading.lineHeightEm * titleLineSpacing),
    'code-line': String(code.lineHeightEm),
    caption: String(paragraphSizePt('caption', 0, slide)),
    'font-text': quotes + fontStack(fonts.text, { role: 'text', standIns: standInFamilies }),
    'font-heading': quotes + fontStack(fonts.heading, { role: 'text', standIns: standInFamilies }),
    'font-code': fontStack(fonts.code, { role: 'code' }),
  };
}

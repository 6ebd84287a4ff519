import type { Color } from '@octavo/core';
import { assertNever, isSafeUrl, mixColors } from '@octavo/core';
import type { EngineRun } from '@octavo/pdf/engine';
import type { Run, RunColor, RunLink, RunStyle } from '../../flow/run.ts';
import type { PdfContext } from '../pdf-context.ts';
import { slideDestination } from '../slide/slide-destination.ts';
import { formulaRuns } from './formula-runs.ts';

/** The runs of a paragraph, in their order. `sizePt` is that of its words, which formulas among them have. */
export function runText(runs: readonly Run[], sizePt: number, context: PdfContext): readonly EngineRun[] {
  return runs.map((run) => {
    if (run.type === 'break') return { text: '\n' };
    const { formula } = run.style;
    const drawn =
      formula?.isDisplayed === false ? formulaRuns(formula, run.text, sizePt, context) : undefined;
    return drawn ?? wordsText(run.text, run.style, context);
  });
}

function wordsText(text: string, style: RunStyle, context: PdfContext): EngineRun {
  const { colors } = context.theme;
  const decoration = [
    ...(style.underline === true ? ['underline' as const] : []),
    ...(style.strike === true ? ['lineThrough' as const] : []),
  ];
  const link = style.link === undefined ? {} : linkOf(style.link, context);
  const isLink = 'link' in link || 'linkToDestination' in link;
  return {
    text: text.replace(/[\n\r\u2028\u2029]+/g, ' '),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italics: true } : {}),
    ...(style.smallCaps === true ? { smallCaps: true } : {}),
    ...(style.code === true ? { font: context.fonts.code, tag: 'Code' } : {}),
    ...(style.baseline === 'super' ? { sup: true } : {}),
    ...(style.baseline === 'sub' ? { sub: true } : {}),
    ...(style.highlight === true
      ? { background: mixColors(colors.background, colors.callout.warning, 0.25) }
      : {}),
    ...(style.color === undefined ? {} : { color: colorOf(style.color, context) }),
    ...(style.language === undefined ? {} : { language: style.language }),
    ...(decoration.length === 0 ? {} : { decoration }),
    ...(isLink ? { color: colors.link, decoration: 'underline' } : {}),
    ...link,
  };
}

function colorOf(color: RunColor, { theme: { colors } }: PdfContext): Color {
  switch (color.type) {
    case 'muted':
    case 'accent':
      return colors[color.type];
    case 'callout':
      return colors.callout[color.kind];
    case 'code':
      return colors.code[color.kind];
    default:
      return assertNever(color);
  }
}

/** A link out of the deck, or to the slide of a node; nothing where it leads nowhere. */
function linkOf(link: RunLink, { deck }: PdfContext): Pick<EngineRun, 'link' | 'linkToDestination'> {
  if (link.type === 'external') return isSafeUrl(link.url) ? { link: link.url } : {};
  const slide = deck.slideOfNode[link.nodeId];
  return slide === undefined ? {} : { linkToDestination: slideDestination(slide) };
}

import type { Color } from '@octavo/core';
import { assertNever, mixColors } from '@octavo/core';
import type { EngineRun } from '@octavo/pdf/engine';
import type { Run, RunColor, RunStyle } from '../../flow/run.ts';
import type { PdfContext } from '../pdf-context.ts';
import { formulaRuns } from './formula-runs.ts';
import { linkOf } from './link-of.ts';
import { pictureRun } from './picture-run.ts';

/** The runs of a paragraph, in their order. `sizePt` is that of its words, which formulas and pictures among them have. */
export function runText(runs: readonly Run[], sizePt: number, context: PdfContext): readonly EngineRun[] {
  return runs.flatMap((run): readonly EngineRun[] => {
    if (run.type === 'break') return [{ text: '\n' }];
    const { text, style } = run;
    if (style.formula?.isDisplayed === false) {
      const drawn = formulaRuns(style.formula, text, sizePt, context);
      if (drawn !== undefined) return [drawn];
    }
    if (style.picture !== undefined) {
      const drawn = pictureRun(style.picture.nodeId, text, sizePt, context);
      if (drawn !== undefined) return [{ ...drawn, ...linkStyle(style, context) }];
    }
    const words = wordsText(text, style, context);
    if (style.code !== true) return [words];
    return style.isKey === true ? keyRuns(words, sizePt, context) : [codeRun(words, sizePt, context)];
  });
}

/** The runs of a line of a block of code, which has one ground and size for all of it. */
export function codeLineText(runs: readonly Run[], context: PdfContext): readonly EngineRun[] {
  // The whole block is code: its runs need not say so.
  return runs.map((run) => {
    if (run.type === 'break') return { text: '\n' };
    const { tag: _tag, ...words } = wordsText(run.text, run.style, context);
    return words;
  });
}

/** Letters of the code font look larger than others of their size; so much smaller they are in text, in HTML decks, too. */
const codeFactor = 0.88;
const keyFactor = 0.82;

function codeRun(words: EngineRun, sizePt: number, { theme }: PdfContext): EngineRun {
  return { ...words, fontSize: sizePt * codeFactor, background: theme.colors.codeBackground };
}

/** A key in its frame, which needs some room at its sides. */
function keyRuns(words: EngineRun, sizePt: number, { theme }: PdfContext): readonly EngineRun[] {
  const { codeBackground, rule } = theme.colors;
  const key = {
    ...words,
    fontSize: sizePt * keyFactor,
    background: codeBackground,
    frame: rule,
    noWrap: true,
  };
  return [{ text: '\u200a' }, key, { text: '\u200a' }];
}

function wordsText(text: string, style: RunStyle, context: PdfContext): EngineRun {
  const { colors } = context.theme;
  const decoration = [
    ...(style.underline === true ? ['underline' as const] : []),
    ...(style.strike === true ? ['lineThrough' as const] : []),
  ];
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
    ...linkStyle(style, context),
  };
}

/** Where a run leads, and the look of what leads somewhere. */
function linkStyle(
  { link }: RunStyle,
  context: PdfContext,
): Pick<EngineRun, 'link' | 'linkToDestination' | 'color' | 'decoration'> {
  const target = link === undefined ? {} : linkOf(link, context);
  const isLink = 'link' in target || 'linkToDestination' in target;
  return isLink ? { color: context.theme.colors.link, decoration: 'underline', ...target } : {};
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

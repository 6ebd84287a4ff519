import type { Color } from '@octavo/core';
import { eighthPointsFromPoints, twipsFromPoints } from '../units.ts';
import { type Markup, markup, onOffMarkup, valueMarkup } from '../xml/markup.ts';
import { fillMarkup, lineColor } from './run-format.ts';
import type { Palette } from './theme-palette.ts';

/** What the markup of a style depends on beside the style. */
export interface StyleSetting {
  readonly direction: 'ltr' | 'rtl';
  readonly palette: Palette;
}

/** A line beside a paragraph. */
export interface ParagraphBorder {
  readonly color: Color;
  readonly widthPt: number;
  /** Between the line and the text. */
  readonly distancePt: number;
}

/** The side at which a line of text starts is the left one, or the right one where text runs right to left. */
export interface ParagraphBorders {
  readonly top?: ParagraphBorder;
  readonly start?: ParagraphBorder;
  readonly bottom?: ParagraphBorder;
  readonly end?: ParagraphBorder;
}

/** How the paragraphs of a style are set. What is absent is inherited. */
export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  readonly numbering?: { readonly numId: number; readonly level: number };
  readonly borders?: ParagraphBorders;
  readonly fill?: Color;
  readonly tabStopsPt?: readonly {
    readonly atPt: number;
    /** `clear` takes away a stop of the style that this one is based on. */
    readonly align: 'left' | 'center' | 'right' | 'decimal' | 'clear';
    readonly leader?: 'dot';
  }[];
  readonly suppressHyphens?: boolean;
  readonly rightToLeft?: boolean;
  readonly spaceBeforePt?: number;
  readonly spaceAfterPt?: number;
  /** At least this much from line to line. */
  readonly leadingPt?: number;
  /** Exactly this much, whatever stands in the line. */
  readonly exactLeadingPt?: number;
  readonly indentStartPt?: number;
  readonly indentEndPt?: number;
  readonly hangingPt?: number;
  readonly contextualSpacing?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  /** 0 for Heading 1. */
  readonly outlineLevel?: number;
}

/** The properties of a paragraph in the order that the schema asks for (ISO 29500-1 §17.3.1.26); empty when there are none. */
export function paragraphFormatMarkup(format: ParagraphFormat, setting: StyleSetting): Markup {
  const content = [
    onOffMarkup('w:keepNext', format.keepNext),
    onOffMarkup('w:keepLines', format.keepLines),
    onOffMarkup('w:widowControl', format.widowControl),
    numberingMarkup(format.numbering),
    bordersMarkup(format.borders, setting),
    fillMarkup(format.fill, setting.palette),
    tabsMarkup(format.tabStopsPt),
    onOffMarkup('w:suppressAutoHyphens', format.suppressHyphens),
    onOffMarkup('w:bidi', format.rightToLeft),
    spacingMarkup(format),
    indentMarkup(format),
    onOffMarkup('w:contextualSpacing', format.contextualSpacing),
    alignMarkup(format.align),
    valueMarkup('w:outlineLvl', format.outlineLevel),
  ].join('');
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`;
}

function numberingMarkup(numbering: ParagraphFormat['numbering']): Markup {
  return numbering === undefined
    ? ''
    : markup('w:numPr', {}, valueMarkup('w:ilvl', numbering.level), valueMarkup('w:numId', numbering.numId));
}

function bordersMarkup(borders: ParagraphBorders | undefined, { direction, palette }: StyleSetting): Markup {
  if (borders === undefined) return '';
  const [left, right] = direction === 'ltr' ? [borders.start, borders.end] : [borders.end, borders.start];
  return markup(
    'w:pBdr',
    {},
    borderMarkup('w:top', borders.top, palette),
    borderMarkup('w:left', left, palette),
    borderMarkup('w:bottom', borders.bottom, palette),
    borderMarkup('w:right', right, palette),
  );
}

function borderMarkup(name: string, border: ParagraphBorder | undefined, palette: Palette): Markup {
  if (border === undefined) return '';
  return markup(name, {
    'w:val': 'single',
    'w:sz': eighthPointsFromPoints(border.widthPt),
    // Word takes at most 31 points here (ISO 29500-1 §17.3.4).
    'w:space': Math.min(31, Math.round(border.distancePt)),
    ...lineColor(border.color, palette),
  });
}

function tabsMarkup(tabs: ParagraphFormat['tabStopsPt']): Markup {
  if (tabs === undefined) return '';
  const stops = tabs.map((tab) =>
    markup('w:tab', { 'w:val': tab.align, 'w:leader': tab.leader, 'w:pos': twipsFromPoints(tab.atPt) }),
  );
  return markup('w:tabs', {}, ...stops);
}

function spacingMarkup({ spaceBeforePt, spaceAfterPt, leadingPt, exactLeadingPt }: ParagraphFormat): Markup {
  const linePt = exactLeadingPt ?? leadingPt;
  if (spaceBeforePt === undefined && spaceAfterPt === undefined && linePt === undefined) return '';
  return markup('w:spacing', {
    'w:before': twips(spaceBeforePt),
    'w:after': twips(spaceAfterPt),
    'w:line': twips(linePt),
    'w:lineRule': linePt === undefined ? undefined : exactLeadingPt === undefined ? 'atLeast' : 'exact',
  });
}

function indentMarkup({ indentStartPt, indentEndPt, hangingPt }: ParagraphFormat): Markup {
  if (indentStartPt === undefined && indentEndPt === undefined && hangingPt === undefined) return '';
  // In a paragraph that runs right to left Word reads `left` as the side where lines start.
  return markup('w:ind', {
    'w:left': twips(indentStartPt),
    'w:right': twips(indentEndPt),
    'w:hanging': twips(hangingPt),
  });
}

// `left` is the side where lines start, also from right to left; `start` is known to newer readers only.
const justifications = { start: 'left', center: 'center', end: 'right' } as const;

function alignMarkup(align: ParagraphFormat['align']): Markup {
  return align === undefined ? '' : valueMarkup('w:jc', justifications[align]);
}

function twips(pt: number | undefined): number | undefined {
  return pt === undefined ? undefined : twipsFromPoints(pt);
}

import { scriptLanguage } from '@octavo/core';
import type { Run, RunColor, RunLink, RunStyle } from '../../flow/run.ts';
import { languageTag } from '../language-tag.ts';
import { relationshipTypes } from '../package/part.ts';
import type { RelationshipTable } from '../package/relationship-table.ts';
import type { PptxContext } from '../pptx-context.ts';
import { houseColor } from '../theme/house-color.ts';
import { runColor, schemeColor } from '../theme/scheme-color.ts';
import { hundredthsOf } from '../units.ts';
import { attributes, escapeXml } from '../xml.ts';
import { equationXml } from './equation-xml.ts';
import { linearEquation } from './linear-equation.ts';
import { safeAddress } from './safe-address.ts';
import { splitByDirection } from './split-by-direction.ts';
import { rightToLeftLetter } from './starts-right-to-left.ts';

/** Where runs are written: the part whose relationships their links need. */
export interface RunPlace {
  readonly context: PptxContext;
  readonly relationships: RelationshipTable;
  /** Whether links may jump to other slides: notes may have a relationship to their own slide only (§13.3.5). */
  readonly canJump: boolean;
  /** Whether the words are light on a dark ground. */
  readonly isDark?: boolean;
  /** The fill of all words but those of code and call-outs, where the colours of the layout do not hold; as XML. */
  readonly wordsFill?: string;
  /** The same on the fields of tables, code and boxes. */
  readonly fieldFill?: string;
  /** An explicit size, where the placeholder's does not hold. */
  readonly sizePt?: number;
}

const baselines = { sub: -25_000, super: 30_000 } as const;

/** The same place on a field, which has another ground than its slide. */
export function onField<P extends RunPlace>({ wordsFill, ...place }: P): Omit<P, 'wordsFill'> {
  return place.fieldFill === undefined ? place : { ...place, wordsFill: place.fieldFill };
}

/** The runs of a paragraph. */
export function runsXml(runs: readonly Run[], place: RunPlace): string {
  return runs
    .filter((run) => run.type === 'break' || run.text !== '')
    .map((run) => runXml(run, place))
    .join('');
}

function runXml(run: Run, place: RunPlace): string {
  if (run.type === 'break') return `<a:br><a:rPr lang="${place.context.language}"/></a:br>`;
  const text = run.text.replace(/[\n\r\u2028\u2029]+/g, ' ');
  // LibreOffice draws a link as a field, and the words in a field in one direction.
  const parts = run.style.link === undefined ? [text] : splitByDirection(text);
  const properties = runProperties(run.style, place, text);
  const written = parts.map((part) => textRun(properties, part)).join('');
  const { formula, color } = run.style;
  const equation = formula === undefined ? undefined : place.context.office.equations.get(formula.nodeId);
  if (formula === undefined || equation === undefined) return written;
  return equationXml(equation, {
    language: place.context.language,
    ...(place.sizePt === undefined ? {} : { size: hundredthsOf(place.sizePt) }),
    isDisplayed: formula.isDisplayed,
    fill: colorXml({ ...(color === undefined ? {} : { color }) }, place),
    fallback: linearRun(equation, run.style, place) ?? written,
  });
}

/** An equation as words of the text, for programs that set none. */
function linearRun(equation: string, style: RunStyle, place: RunPlace): string | undefined {
  const words = linearEquation(equation);
  if (words === undefined) return undefined;
  const { code: _code, ...plain } = style;
  return textRun(runProperties(plain, place, words), words);
}

function textRun(properties: string, text: string): string {
  return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

function runProperties(style: RunStyle, place: RunPlace, text: string): string {
  const { context, sizePt } = place;
  const values = attributes({
    lang: languageOf(text, style, context),
    sz: sizePt === undefined ? undefined : hundredthsOf(sizePt),
    b: style.bold === true ? 1 : undefined,
    i: style.italic === true ? 1 : undefined,
    u: style.underline === true ? 'sng' : undefined,
    strike: style.strike === true ? 'sngStrike' : undefined,
    cap: style.smallCaps === true ? 'small' : undefined,
    baseline: style.baseline === undefined ? undefined : baselines[style.baseline],
    dirty: 0,
  });
  const family = escapeXml(context.deck.fonts.code);
  // The order of the children is the schema's (§21.1.2.3.9).
  const children = [
    colorXml(style, place),
    // A pale ground would hide light words.
    style.highlight === true && place.isDark !== true
      ? '<a:highlight><a:schemeClr val="accent5"><a:lumMod val="20000"/><a:lumOff val="80000"/></a:schemeClr></a:highlight>'
      : '',
    style.code === true ? codeFonts(family, rightToLeftLetter.test(text)) : '',
    style.link === undefined ? '' : linkXml(style.link, place),
  ].join('');
  return children === '' ? `<a:rPr${values}/>` : `<a:rPr${values}>${children}</a:rPr>`;
}

/** The author's, else what the script of the words tells, else the deck's. */
function languageOf(text: string, { language }: RunStyle, { deck, language: usual }: PptxContext): string {
  const known = language ?? scriptLanguage(text, deck.language);
  return known === undefined ? usual : languageTag(known);
}

/** LibreOffice would set the Arabic after a run of code in the font for Arabic that the code names: it names one only where it has need. */
function codeFonts(family: string, hasComplexLetters: boolean): string {
  return `<a:latin typeface="${family}"/>${hasComplexLetters ? `<a:cs typeface="${family}"/>` : ''}`;
}

/** Links say their colour, since LibreOffice gives it to the first run of one only. */
function colorXml({ color, link }: RunStyle, place: RunPlace): string {
  const { wordsFill } = place;
  const isOwn = color?.type === 'code' || color?.type === 'callout';
  if (wordsFill !== undefined && !isOwn) return `<a:solidFill>${wordsFill}</a:solidFill>`;
  const fill = color !== undefined ? colorAt(color, place) : link !== undefined ? schemeColor('hlink') : '';
  return fill === '' ? '' : `<a:solidFill>${fill}</a:solidFill>`;
}

/** A house's colours hold as they are on slides that turn them round, where accents are light. */
function colorAt(color: RunColor, { context: { template }, isDark = false }: RunPlace): string {
  return template !== undefined && template.isDark === isDark
    ? houseColor(color, template.scheme, isDark)
    : runColor(color);
}

/** Programs give links the theme's colour for them, whatever the run says, but where this extension of 2018 is there ([MS-ODRAWXML], hlinkClr). */
const ownColor =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

/** A link out of the deck, or a jump to the slide of a node. */
export function linkXml(link: RunLink, { context, relationships, canJump, wordsFill }: RunPlace): string {
  const end = wordsFill === undefined ? '/>' : `>${ownColor}</a:hlinkClick>`;
  if (link.type === 'external') {
    const address = safeAddress(link.url);
    if (address === undefined) return '';
    return `<a:hlinkClick r:id="${relationships.toAddress(relationshipTypes.hyperlink, address)}"${end}`;
  }
  const path = context.slidePaths.get(context.deck.slideOfNode[link.nodeId] ?? '');
  if (path === undefined || !canJump) return '';
  return `<a:hlinkClick r:id="${relationships.toPart(relationshipTypes.slide, path)}" action="ppaction://hlinksldjump"${end}`;
}

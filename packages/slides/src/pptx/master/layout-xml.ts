import type { Box } from '../../deck.ts';
import { hasItalics } from '../../has-italics.ts';
import { codePaddingPt } from '../../measure/code-layout.ts';
import { levelSizePt, paragraphSizePt } from '../../measure/paragraph-size.ts';
import { statementScale } from '../../plan/fit/fit-pieces.ts';
import { boxPadding } from '../../plan/fit/text-piece-height.ts';
import { titleFactors } from '../../plan/titles/fit-title.ts';
import type { PptxContext } from '../pptx-context.ts';
import { colorMapXml } from '../slide/color-map.ts';
import { placeholderXml, shapeTreeXml, textShapeXml, transformXml } from '../slide/shape-xml.ts';
import { around } from '../template/template.ts';
import { emuOf, hundredthsOf } from '../units.ts';
import { attributes, escapeXml, namespaces, xmlHead } from '../xml.ts';
import { footerShapes } from './footer-shapes.ts';
import type { LayoutDefinition, LayoutPlaceholder, PlaceholderLook } from './layouts.ts';
import { directionAttributes, levelCount } from './levels.ts';

/** A layout: its placeholders where the master's do not serve, and what is drawn behind them. */
export function layoutXml(layout: LayoutDefinition, deckContext: PptxContext): string {
  const { language, geometry } = deckContext;
  const context = { ...deckContext, geometry: layout.geometry ?? geometry };
  const shapes = layout.placeholders.map((placeholder, index) =>
    textShapeXml({
      id: index + 2,
      name: placeholder.name,
      placeholder: placeholderXml(placeholder),
      ...placeOf(placeholder, context),
      ...lookOf(placeholder, context),
      paragraphs: `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(placeholder.name)}</a:t></a:r><a:endParaRPr lang="${language}"/></a:p>`,
    }),
  );
  const nextId = layout.placeholders.length + 2;
  const footer = layout.footer ? footerShapes(context, nextId, 'layout', layout) : '';
  const decoration = decorationXml(layout, context, nextId + 3);
  const background =
    layout.decoration === 'filled'
      ? '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
      : '';
  const tree = shapeTreeXml(decoration + shapes.join('') + footer, background);
  const kind = attributes({
    type: layout.type,
    preserve: 1,
    userDrawn: layout.type === undefined ? 1 : undefined,
  });
  return `${xmlHead}<p:sldLayout ${namespaces}${kind}>${tree.replace('<p:cSld>', `<p:cSld name="${escapeXml(layout.name)}">`)}${colorMapXml(layout.colorMap)}</p:sldLayout>`;
}

/** Where a placeholder stands; on a house's master, words keep the room that its placeholders have around theirs. */
function placeOf(
  placeholder: LayoutPlaceholder,
  { template, geometry }: PptxContext,
): { readonly properties?: string } {
  const { box, kind, look } = placeholder;
  const isTitle = kind === 'title' || kind === 'centeredTitle';
  if (template === undefined || look === 'code' || look === 'quote') {
    return box === undefined ? {} : { properties: transformXml(box) + fillOf(placeholder) };
  }
  const inner = box ?? (isTitle ? geometry.title : geometry.body);
  return { properties: transformXml(around(inner, isTitle ? template.titleInsets : template.bodyInsets)) };
}

interface LookXml {
  readonly body?: string;
  readonly listStyle?: string;
}

function lookOf({ look, kind }: LayoutPlaceholder, context: PptxContext): LookXml {
  if (look !== undefined) return looks[look](context);
  const { template } = context;
  if (template === undefined) return {};
  // LibreOffice makes a master of each layout in use, and that of a quotation has its words in the middle.
  const anchor = kind === 'object' || kind === 'text' ? 't' : template.titleAnchor;
  return anchor === undefined
    ? {}
    : { body: `<a:bodyPr anchor="${escapeXml(anchor)}"><a:normAutofit/></a:bodyPr>` };
}

/** What each look says over the master. */
const looks: Readonly<Record<PlaceholderLook, (context: PptxContext) => LookXml>> = {
  opening: (context) => ({
    body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
    listStyle: level(1, context, context.theme.slide.titleSizePt * titleFactors.opening, 'accent1'),
  }),
  subtitle: (context) => ({
    body: '<a:bodyPr anchor="t"><a:normAutofit/></a:bodyPr>',
    listStyle: plainLevels(context, context.theme.slide.textSizePt * 1.1, 'tx1'),
  }),
  byline: (context) => ({
    body: '<a:bodyPr anchor="t"><a:normAutofit/></a:bodyPr>',
    listStyle: plainLevels(context, context.theme.slide.textSizePt * 0.9, 'muted').replaceAll(
      '<a:buNone/>',
      '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>',
    ),
  }),
  section: (context) => ({
    body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
    listStyle: level(1, context, context.theme.slide.titleSizePt * titleFactors.section, 'tx1'),
  }),
  sectionText: (context) => ({
    body: '<a:bodyPr anchor="t"><a:normAutofit/></a:bodyPr>',
    listStyle: plainLevels(context, context.theme.slide.textSizePt, 'tx1'),
  }),
  caption: (context) => ({
    body: '<a:bodyPr anchor="t"><a:normAutofit/></a:bodyPr>',
    listStyle: plainLevels(context, paragraphSizePt('caption', 0, context.theme.slide), 'muted'),
  }),
  pictureCaption: (context) => ({
    body: '<a:bodyPr anchor="t"><a:normAutofit/></a:bodyPr>',
    listStyle: plainLevels(context, paragraphSizePt('caption', 0, context.theme.slide), 'muted').replaceAll(
      /algn="[lr]"/g,
      'algn="ctr"',
    ),
  }),
  statement: (context) => ({
    body: '<a:bodyPr anchor="ctr"><a:normAutofit/></a:bodyPr>',
    listStyle: largerLevels(context),
  }),
  lead: (context) => ({
    body: '<a:bodyPr anchor="ctr"><a:normAutofit/></a:bodyPr>',
    listStyle: centredLevels(context),
  }),
  leadTitle: () => ({
    body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
    listStyle: '<a:lvl1pPr algn="ctr"/>',
  }),
  columnHeading: (context) => ({
    body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
    listStyle: plainLevels(context, paragraphSizePt('heading', 0, context.theme.slide), 'accent1', ' b="1"'),
  }),
  figure: (context) => ({
    body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
    listStyle: plainLevels(context, context.theme.slide.titleSizePt * 2, 'accent1', ' b="1"'),
  }),
  code: (context) => ({
    body: `<a:bodyPr ${insets({ xPt: codePaddingPt, yPt: codePaddingPt })} anchor="t"><a:normAutofit/></a:bodyPr>`,
    listStyle: codeLevel(context),
  }),
  quote: (context) => ({
    body: `<a:bodyPr ${insets(boxPadding)} anchor="ctr"><a:normAutofit/></a:bodyPr>`,
    listStyle: quoteLevels(context),
  }),
};

export function insets({ xPt, yPt }: { readonly xPt: number; readonly yPt: number }): string {
  return `lIns="${emuOf(xPt)}" tIns="${emuOf(yPt)}" rIns="${emuOf(xPt)}" bIns="${emuOf(yPt)}"`;
}

function plainLevels(context: PptxContext, sizePt: number, slot: string, extra = ''): string {
  return Array.from({ length: levelCount }, (_, index) =>
    level(index + 1, context, sizePt, slot, extra),
  ).join('');
}

/** The master's levels in the middle, without bullets, which would stand apart from their words. */
function centredLevels({ theme }: PptxContext): string {
  return Array.from({ length: levelCount }, (_, index) => {
    const size = hundredthsOf(levelSizePt(index, theme.slide));
    return `<a:lvl${index + 1}pPr marL="0" indent="0" algn="ctr"><a:buNone/><a:defRPr sz="${size}"/></a:lvl${index + 1}pPr>`;
  }).join('');
}

/** The master's levels, larger; bullets and margins stay. */
function largerLevels({ theme }: PptxContext): string {
  return Array.from({ length: levelCount }, (_, index) => {
    const sizePt = levelSizePt(index, theme.slide) * statementScale;
    return `<a:lvl${index + 1}pPr><a:defRPr sz="${hundredthsOf(sizePt)}"/></a:lvl${index + 1}pPr>`;
  }).join('');
}

/** The levels of a quotation that has a slide of its own. */
function quoteLevels(context: PptxContext): string {
  return Array.from({ length: levelCount }, (_, index) => {
    const sizePt = levelSizePt(index, context.theme.slide) * statementScale;
    return level(index + 1, context, sizePt, 'accent1', hasItalics(context.language) ? ' i="1"' : '');
  }).join('');
}

function level(number: number, { deck }: PptxContext, sizePt: number, slot: string, extra = ''): string {
  const color =
    slot === 'muted'
      ? '<a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr>'
      : `<a:schemeClr val="${slot}"/>`;
  return `<a:lvl${number}pPr marL="0" indent="0" ${directionAttributes(deck.direction)}><a:buNone/><a:defRPr sz="${hundredthsOf(sizePt)}"${extra}><a:solidFill>${color}</a:solidFill></a:defRPr></a:lvl${number}pPr>`;
}

/** Code is set from left to right in every language. */
function codeLevel({ deck, theme }: PptxContext): string {
  const family = escapeXml(deck.fonts.code);
  return `<a:lvl1pPr marL="0" indent="0" algn="l" rtl="0"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${hundredthsOf(Math.max(theme.slide.minimumSizePt, 14))}"><a:latin typeface="${family}"/><a:cs typeface="${family}"/></a:defRPr></a:lvl1pPr>`;
}

function fillOf({ look }: LayoutPlaceholder): string {
  return look === 'code' ? '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>' : '';
}

function decorationXml(layout: LayoutDefinition, { deck, geometry }: PptxContext, id: number): string {
  const isLtr = deck.direction === 'ltr';
  const barPt = 8;
  if (layout.decoration === 'bar') {
    const box: Box = {
      leftPt: isLtr ? 0 : deck.widthPt - 28,
      topPt: 0,
      widthPt: 28,
      heightPt: deck.heightPt,
    };
    return rectangle(id, box, 'accent1');
  }
  if (layout.key !== 'quote') return '';
  const { body } = geometry;
  const leftPt = isLtr ? body.leftPt : body.leftPt + body.widthPt - barPt / 2;
  return rectangle(id, { ...body, leftPt, widthPt: barPt / 2 }, 'accent1');
}

function rectangle(id: number, box: Box, slot: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Decoration"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${slot}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
}

import type { Box, PictureRegion } from '../../deck.ts';
import { targetOf } from '../../flow/inlines/link.ts';
import type { Run, RunLink } from '../../flow/run.ts';
import { statementScale } from '../../plan/fit/fit-pieces.ts';
import type { LayoutDefinition, LayoutPlaceholder } from '../master/layouts.ts';
import type { PptxContext } from '../pptx-context.ts';
import { linkXml, onField, runsXml } from '../text/run-xml.ts';
import { schemeColor } from '../theme/scheme-color.ts';
import { chartFrameXml } from './chart-frame.ts';
import { codeContent } from './code-content.ts';
import { missingFill, missingPictureXml } from './missing-picture.ts';
import { pictureXml } from './picture-xml.ts';
import { decorativeXml, placeholderXml, textShapeXml, transformXml } from './shape-xml.ts';
import type { ShapeSpec, WordsRegion } from './slide-shapes.ts';
import { tableFrameXml } from './table-frame.ts';
import type { TextContent } from './text-region.ts';
import { textContent } from './text-region.ts';
import { tieShape } from './tie-shape.ts';
import type { SlideWriting } from './writing.ts';

/** One shape of a slide's body; `place` is its place among them. */
export function bodyShapeXml(shape: ShapeSpec, place: number, id: number, writing: SlideWriting): string {
  const placeholder = placeholderFor(shape, place, writing.layout);
  const frame = {
    id,
    placeholder: placeholder === undefined ? '' : placeholderXml(placeholder),
    box: shape.box,
  };
  switch (shape.type) {
    case 'caption':
      return textShapeXml({
        id,
        name: `Caption ${id}`,
        ...tieShape(placeholder, shape.box, '', undefined, writing.context.template?.bodyInsets),
        paragraphs: captionParagraph(shape, placeholder, writing),
      });
    case 'figure':
      return figureXml(shape, placeholder, id, writing);
    case 'chart':
      return chartFrameXml(shape.chart, shape.part, frame, writing);
    case 'table':
      return tableFrameXml(shape.region, frame, onField(writing));
    case 'picture': {
      const { figure, region } = shape;
      const link = region.type === 'picture' ? linkOf(region, writing) : undefined;
      const asset = writing.context.resolved.assets[figure.image.id];
      if (asset === undefined || asset.type === 'missing') {
        const tie = tieShape(placeholder, shape.box, missingFill);
        return missingPictureXml({ id, image: figure.image, link }, tie, writing);
      }
      const click = link === undefined ? {} : { link: linkXml(link, onField(writing)) };
      return pictureXml({ figure, ...click }, asset, frame, writing.relationships, writing.media);
    }
    case 'words':
      return wordsXml(shape, placeholder, id, writing);
  }
}

function linkOf({ link }: PictureRegion, { context }: SlideWriting): RunLink | undefined {
  return link === undefined ? undefined : targetOf(link, context);
}

/** Shapes take the placeholders after the title in order; a table's caption, which stands before it, the last one. */
function placeholderFor(
  shape: ShapeSpec,
  place: number,
  { key, placeholders }: LayoutDefinition,
): LayoutPlaceholder | undefined {
  if (key === 'table') return placeholders[shape.type === 'caption' ? 2 : 1];
  return placeholders[place + 1];
}

const regionNames: Readonly<Record<WordsRegion['type'], string>> = {
  text: 'Text',
  columnHeading: 'Column heading',
  callout: 'Call-out',
  quote: 'Quotation',
  code: 'Code',
};

/** Width of the rule at the start of quotations and call-outs. */
const rulePt = 4;

/** Looks of layouts that have room and ground of their own for what stands in them. */
const ownLooks: ReadonlySet<string | undefined> = new Set(['quote', 'statement', 'lead']);

function wordsXml(
  { region, box }: Extract<ShapeSpec, { type: 'words' }>,
  placeholder: LayoutPlaceholder | undefined,
  id: number,
  writing: SlideWriting,
): string {
  const content: TextContent =
    region.type === 'code'
      ? codeContent(region, writing)
      : textContent(region, writing, {
          layoutScale: placeholder?.look === 'quote' ? statementScale : 1,
          isLead: placeholder?.look === 'lead',
        });
  const isOwn = ownLooks.has(placeholder?.look);
  const { body } = writing.context.geometry;
  const rule =
    isOwn || content.rule === undefined ? '' : ruleXml(box, content.rule, ruleId(id), writing.context);
  const shape = textShapeXml({
    id,
    name: `${regionNames[region.type]} ${id}`,
    ...tieShape(
      placeholder,
      isOwn ? (placeholder?.box ?? body) : box,
      isOwn ? '' : (content.fill ?? ''),
      body,
      content.hasInsets === true ? undefined : writing.context.template?.bodyInsets,
    ),
    body: isOwn ? content.body.replace(/ [lrtb]Ins="\d+"/g, '') : content.body,
    paragraphs: content.paragraphs,
  });
  return shape + rule;
}

/** Rules have numbers of their own, beyond those of any slide's other shapes. */
function ruleId(shapeId: number): number {
  return 1_000 + shapeId;
}

/** The rule at the start of a box, which says nothing to readers of screens. */
function ruleXml(box: Box, slot: string, id: number, { deck }: PptxContext): string {
  const leftPt = deck.direction === 'rtl' ? box.leftPt + box.widthPt - rulePt : box.leftPt;
  const place = transformXml({ ...box, leftPt, widthPt: rulePt });
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Rule ${id}">${decorativeXml}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>${schemeColor(slot)}</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

/** A number in large type. */
function figureXml(
  { region, box }: Extract<ShapeSpec, { type: 'figure' }>,
  placeholder: LayoutPlaceholder | undefined,
  id: number,
  writing: SlideWriting,
): string {
  const style = { bold: true, color: { type: 'accent' } } as const;
  const runs = runsXml([{ type: 'words', text: region.figure, style }], {
    ...writing,
    sizePt: region.figureSizePt,
  });
  return textShapeXml({
    id,
    name: `Key figure ${id}`,
    ...tieShape(placeholder, box, '', undefined, writing.context.template?.bodyInsets),
    body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
    paragraphs: `<a:p><a:pPr marL="0" indent="0"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:buNone/></a:pPr>${runs}</a:p>`,
  });
}

function captionParagraph(
  shape: Extract<ShapeSpec, { type: 'caption' }>,
  placeholder: LayoutPlaceholder | undefined,
  writing: SlideWriting,
): string {
  const isOwn = placeholder?.look === 'caption' || placeholder?.look === 'pictureCaption';
  const place = isOwn ? writing : { ...writing, sizePt: writing.context.captionSizePt };
  const properties = isOwn
    ? ''
    : `<a:pPr marL="0" indent="0"${shape.centered ? ' algn="ctr"' : ''}><a:buNone/></a:pPr>`;
  const runs = isOwn ? shape.runs : shape.runs.map(muted);
  return `<a:p>${properties}${runsXml(runs, place)}</a:p>`;
}

function muted(run: Run): Run {
  return run.type === 'words' ? { ...run, style: { color: { type: 'muted' }, ...run.style } } : run;
}

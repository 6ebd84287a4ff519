import type { Box, Slide } from '../../deck.ts';
import { toRuns } from '../../flow/to-runs.ts';
import { footerShapes } from '../master/footer-shapes.ts';
import { colorMapOverride, insets } from '../master/layout-xml.ts';
import type { LayoutDefinition, LayoutPlaceholder } from '../master/layouts.ts';
import type { MediaStore } from '../package/media-store.ts';
import type { Part } from '../package/part.ts';
import { contentTypes, relationshipTypes } from '../package/part.ts';
import { layoutPath, notesPath } from '../package/paths.ts';
import { RelationshipTable } from '../package/relationship-table.ts';
import type { PptxContext } from '../pptx-context.ts';
import type { RunPlace } from '../text/run-xml.ts';
import { runsXml } from '../text/run-xml.ts';
import { namespaces, xmlHead } from '../xml.ts';
import { codeContent } from './code-content.ts';
import { keyFigureContent } from './key-figure-content.ts';
import { pictureXml } from './picture-xml.ts';
import { placeholderXml, shapeTreeXml, textShapeXml, transformXml } from './shape-xml.ts';
import type { ShapeSpec, WrittenRegion } from './slide-shapes.ts';
import { layoutFor, slideShapes } from './slide-shapes.ts';
import { tableFrameXml } from './table-frame.ts';
import type { TextContent } from './text-region.ts';
import { autofitXml, textContent } from './text-region.ts';
import { titleRuns } from './title-runs.ts';

/** What the shapes of one slide are written into. */
interface SlideWriting extends RunPlace {
  readonly media: MediaStore;
  readonly layout: LayoutDefinition;
}

/** The part of one slide. */
export function slidePart(slide: Slide, index: number, context: PptxContext, media: MediaStore): Part {
  const shapes = slideShapes(slide, context);
  const key = layoutFor(slide, shapes, context);
  const layoutIndex = context.layouts.findIndex((layout) => layout.key === key);
  const layout = context.layouts[layoutIndex];
  if (layout === undefined) throw new Error(`There is no layout ${key}.`);
  const relationships = new RelationshipTable();
  relationships.toPart(relationshipTypes.slideLayout, layoutPath(layoutIndex));
  if (hasNotes(slide)) relationships.toPart(relationshipTypes.notesSlide, notesPath(index));
  const writing: SlideWriting = { context, relationships, canJump: true, media, layout };
  const titles = titleShapes(slide, writing);
  const firstId = titles.length + 2;
  const body = shapes.map((shape, place) => shapeXml(shape, place, firstId + place, writing));
  const footer = layout.footer ? footerShapes(context, firstId + shapes.length, 'slide') : '';
  const tree = shapeTreeXml([...titles, ...body].join('') + footer);
  return {
    path: context.slidePaths.get(slide.id) ?? '',
    contentType: contentTypes.slide,
    content: `${xmlHead}<p:sld ${namespaces}>${tree}${colorMapOverride(layout)}</p:sld>`,
    relationships: relationships.list(),
  };
}

/** Slides without words for the speaker have no notes. */
export function hasNotes(slide: Slide): boolean {
  return slide.notes.length > 0 || slide.footnotes.length > 0;
}

function titleShapes(slide: Slide, writing: SlideWriting): readonly string[] {
  const { context, layout } = writing;
  const [titlePlaceholder, second, third] = layout.placeholders;
  const bylinePlaceholder = slide.subtitle.length === 0 ? second : third;
  if (titlePlaceholder === undefined) return [];
  const title = textShapeXml({
    id: 2,
    name: 'Title',
    placeholder: placeholderXml(titlePlaceholder),
    body: `<a:bodyPr>${autofitXml(slide.titleScale)}</a:bodyPr>`,
    paragraphs: `<a:p>${runsXml(titleRuns(slide, context), writing)}</a:p>`,
  });
  const subtitle = toRuns(slide.subtitle, context.resolved);
  const shapes = [title];
  if (second !== undefined && subtitle.length > 0) {
    shapes.push(
      textShapeXml({
        id: 3,
        name: second.name,
        placeholder: placeholderXml(second),
        paragraphs: `<a:p>${runsXml(subtitle, writing)}</a:p>`,
      }),
    );
  }
  if (bylinePlaceholder !== undefined && slide.byline.length > 0) {
    const paragraphs = slide.byline
      .map((text) => `<a:p>${runsXml([{ type: 'words', text, style: {} }], writing)}</a:p>`)
      .join('');
    shapes.push(
      textShapeXml({
        id: shapes.length + 2,
        name: bylinePlaceholder.name,
        placeholder: placeholderXml(bylinePlaceholder),
        paragraphs,
      }),
    );
  }
  return shapes;
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

function shapeXml(shape: ShapeSpec, place: number, id: number, writing: SlideWriting): string {
  const placeholder = placeholderFor(shape, place, writing.layout);
  if (shape.type === 'caption') {
    const paragraphs = captionXml(shape, placeholder, writing);
    return textShapeXml({ id, name: `Caption ${id}`, ...tie(placeholder, shape.box), ...paragraphs });
  }
  const { region } = shape;
  const frame = {
    id,
    placeholder: placeholder === undefined ? '' : placeholderXml(placeholder),
    box: shape.box,
  };
  switch (region.type) {
    case 'table':
      return tableFrameXml(region, frame, writing);
    case 'picture': {
      const asset = writing.context.resolved.assets[region.figure.image.id];
      if (asset !== undefined && asset.type !== 'missing') {
        return pictureXml(region.figure, asset, frame, writing.relationships, writing.media);
      }
      return textShapeXml({
        id,
        name: `Missing picture ${id}`,
        ...tie(placeholder, shape.box, missingFill),
        ...missingContent(region.figure.image.alt, writing),
      });
    }
    default: {
      const content = wordsOf(region, writing);
      const isOwnLayout =
        placeholder?.look === 'code' || placeholder?.look === 'quote' || placeholder?.look === 'statement';
      return textShapeXml({
        id,
        name: `${regionNames[region.type]} ${id}`,
        ...tie(
          placeholder,
          isOwnLayout ? (placeholder.box ?? shape.box) : shape.box,
          isOwnLayout ? '' : (content.fill ?? ''),
          writing.context.geometry.body,
        ),
        body: isOwnLayout ? content.body.replace(/ [lrtb]Ins="\d+"/g, '') : content.body,
        paragraphs: content.paragraphs,
      });
    }
  }
}

function wordsOf(
  region: Exclude<WrittenRegion, { type: 'table' | 'picture' }>,
  writing: SlideWriting,
): TextContent {
  if (region.type === 'code') return codeContent(region, writing);
  return region.type === 'keyFigure' ? keyFigureContent(region, writing) : textContent(region, writing);
}

const regionNames: Readonly<Record<Exclude<WrittenRegion['type'], 'table' | 'picture'>, string>> = {
  text: 'Text',
  callout: 'Call-out',
  quote: 'Quotation',
  code: 'Code',
  keyFigure: 'Key figure',
};

const missingFill =
  '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr></a:solidFill><a:prstDash val="dash"/></a:ln>';

/** The placeholder of a text shape, and its box where the placeholder's own is another. */
function tie(
  placeholder: LayoutPlaceholder | undefined,
  box: Box,
  fill = '',
  masterBody?: Box,
): { readonly placeholder: string; readonly properties: string } {
  const inherited = placeholder?.box ?? masterBody;
  const isInherited = placeholder !== undefined && inherited !== undefined && isSame(inherited, box);
  const geometry = isInherited ? '' : transformXml(box);
  return {
    placeholder: placeholder === undefined ? '' : placeholderXml(placeholder),
    properties: geometry + fill,
  };
}

function isSame(left: Box, right: Box): boolean {
  return (
    left.leftPt === right.leftPt &&
    left.topPt === right.topPt &&
    left.widthPt === right.widthPt &&
    left.heightPt === right.heightPt
  );
}

function captionXml(
  shape: Extract<ShapeSpec, { type: 'caption' }>,
  placeholder: LayoutPlaceholder | undefined,
  writing: SlideWriting,
): { readonly paragraphs: string } {
  const isOwn = placeholder?.look === 'caption' || placeholder?.look === 'pictureCaption';
  const place = isOwn ? writing : { ...writing, sizePt: 15 };
  const properties = isOwn
    ? ''
    : `<a:pPr marL="0" indent="0"${shape.centered ? ' algn="ctr"' : ''}><a:buNone/></a:pPr>`;
  return { paragraphs: `<a:p>${properties}${runsXml(shape.runs, place)}</a:p>` };
}

/** What stands in the place of a picture that cannot be shown. */
function missingContent(
  alt: string,
  writing: SlideWriting,
): { readonly body: string; readonly paragraphs: string } {
  const { strings } = writing.context.resolved;
  const text = alt === '' ? strings.missingImage : `${strings.missingImage}: ${alt}`;
  const runs = runsXml([{ type: 'words', text, style: { color: { type: 'muted' } } }], {
    ...writing,
    sizePt: 16,
  });
  return {
    body: `<a:bodyPr ${insets({ xPt: 12, yPt: 12 })} anchor="ctr"><a:normAutofit/></a:bodyPr>`,
    paragraphs: `<a:p><a:pPr marL="0" indent="0" algn="ctr"><a:buNone/></a:pPr>${runs}</a:p>`,
  };
}

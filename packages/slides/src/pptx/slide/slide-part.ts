import type { Slide } from '../../deck.ts';
import { footerShapes, slideFoot } from '../master/footer-shapes.ts';
import type { LayoutDefinition } from '../master/layouts.ts';
import type { LayoutRequest } from '../master/side-layouts.ts';
import { serves } from '../master/side-layouts.ts';
import type { ChartStore } from '../package/chart-store.ts';
import type { MediaStore } from '../package/media-store.ts';
import type { Part } from '../package/part.ts';
import { contentTypes, relationshipTypes } from '../package/part.ts';
import { notesPath } from '../package/paths.ts';
import { RelationshipTable } from '../package/relationship-table.ts';
import type { PptxContext } from '../pptx-context.ts';
import { namespaces, xmlHead } from '../xml.ts';
import { bodyShapeXml } from './body-shape.ts';
import { colorMapXml, isDarkMap } from './color-map.ts';
import { layoutRequest } from './layout-for.ts';
import { shapeTreeXml } from './shape-xml.ts';
import { slideBackground } from './slide-background.ts';
import { slideShapes } from './slide-shapes.ts';
import { stepTargets } from './step-targets.ts';
import { timingXml } from './timing-xml.ts';
import { titleShapeCount, titleShapes } from './title-shapes.ts';
import { transitionXml } from './transition-xml.ts';
import type { SlideWriting } from './writing.ts';

/** What all slides of a package share while it is written. */
export interface SlideStores {
  readonly media: MediaStore;
  readonly charts: ChartStore;
}

/** The part of one slide. */
export function slidePart(
  slide: Slide,
  index: number,
  context: PptxContext,
  { media, charts }: SlideStores,
): Part {
  const shapes = slideShapes(slide, context);
  const layout = layoutServing(layoutRequest(slide, shapes, context), context);
  const relationships = new RelationshipTable();
  relationships.toPart(relationshipTypes.slideLayout, layout.path);
  if (hasNotes(slide)) relationships.toPart(relationshipTypes.notesSlide, notesPath(index));
  const hasLines = slide.subtitle.length > 0 || slide.byline.length > 0;
  const firstId = hasLines ? titleShapeCount + 2 : 3;
  const footerId = firstId + shapes.length;
  const behind = slideBackground(slide, footerId + 2, {
    context,
    relationships,
    media,
    layout,
  });
  const writing: SlideWriting = {
    context,
    relationships,
    canJump: true,
    isDark: isDarkMap(behind.colorMap) || context.template?.isDark === true,
    ...(behind.wordsFill === undefined ? {} : { wordsFill: behind.wordsFill }),
    ...(behind.fieldFill === undefined ? {} : { fieldFill: behind.fieldFill }),
    media,
    charts,
    layout,
  };
  const body = shapes.map((shape, place) => bodyShapeXml(shape, place, firstId + place, writing));
  const foot = { ...slideFoot(slide, context), fill: behind.wordsFill };
  const footer = layout.footer ? footerShapes(context, footerId, foot, layout) : '';
  const tree = shapeTreeXml(
    [...behind.shapes, ...titleShapes(slide, writing), ...body].join('') + footer,
    behind.background,
  );
  const colorMap =
    behind.colorMap === 'master'
      ? (layout.ownColorMap ?? colorMapXml('master'))
      : colorMapXml(behind.colorMap);
  const timing = timingXml(stepTargets(slide, shapes, firstId, context));
  return {
    path: context.slidePaths.get(slide.id) ?? '',
    contentType: contentTypes.slide,
    content: `${xmlHead}<p:sld ${namespaces}>${tree}${colorMap}${transitionXml(slide.transition)}${timing}</p:sld>`,
    relationships: relationships.list(),
  };
}

/** Slides without words for the speaker have no notes. */
export function hasNotes(slide: Slide): boolean {
  return slide.notes.length > 0 || slide.footnotes.length > 0;
}

function layoutServing(request: LayoutRequest, { layouts, deck }: PptxContext): LayoutDefinition {
  const layout = layouts.find((candidate) => serves(candidate, request, deck));
  if (layout === undefined) throw new Error(`There is no layout ${request.key}.`);
  return layout;
}

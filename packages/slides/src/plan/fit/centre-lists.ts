import type { Region, TextRegion } from '../../deck.ts';
import type { FlowParagraph } from '../../flow/flow-paragraph.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { indentStepPt, safety } from '../../measure/paragraphs-height.ts';
import { widthOf } from '../../measure/wrap-runs.ts';

/** The regions of a slide whose words stand in the middle: its lists do so as a whole, with their markers under each other. */
export function centreLists(regions: readonly Region[], context: MeasureContext): readonly Region[] {
  return regions.map((region) => (region.type === 'text' ? withInset(region, context) : region));
}

function withInset(region: TextRegion, context: MeasureContext): TextRegion {
  const listed = toParagraphs(region.blocks, context.resolved).filter(standsInList);
  if (listed.length === 0) return region;
  const widest = Math.max(...listed.map((paragraph) => widthPt(paragraph, region.scale, context)));
  const listInsetPt = Math.floor((region.box.widthPt - widest) / 2);
  return listInsetPt > 0 ? { ...region, listInsetPt } : region;
}

function widthPt(paragraph: FlowParagraph, scale: number, { slide, measure }: MeasureContext): number {
  const sizePt = paragraphSizePt(paragraph.role, paragraph.level, slide) * scale;
  const words = widthOf(paragraph.runs, { sizePt, role: 'text', bold: false, measure });
  return paragraph.indentSteps * indentStepPt + words / safety;
}

/** Whether a paragraph has a marker, or goes on with what has one. */
export function standsInList({ marker, groups = [] }: FlowParagraph): boolean {
  return marker.type !== 'none' || groups.some(({ type }) => type === 'list');
}

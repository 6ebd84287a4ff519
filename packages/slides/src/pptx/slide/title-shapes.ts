import type { Slide } from '../../deck.ts';
import { toRuns } from '../../flow/to-runs.ts';
import type { LayoutPlaceholder } from '../master/layouts.ts';
import { runsXml } from '../text/run-xml.ts';
import { placeholderXml, textShapeXml, transformXml } from './shape-xml.ts';
import { autofitXml } from './text-region.ts';
import { titleRuns } from './title-runs.ts';
import type { SlideWriting } from './writing.ts';

/** The title, and what stands under it on the slides that open, part and close a deck. */
export function titleShapes(slide: Slide, writing: SlideWriting): readonly string[] {
  const { context, layout } = writing;
  const [titlePlaceholder, second, third] = layout.placeholders;
  if (titlePlaceholder === undefined) return [];
  const title = textShapeXml({
    id: 2,
    name: 'Title',
    placeholder: placeholderXml(titlePlaceholder),
    ...(slide.titleBox === undefined ? {} : { properties: transformXml(slide.titleBox) }),
    body: `<a:bodyPr>${autofitXml(slide.titleScale)}</a:bodyPr>`,
    paragraphs: `<a:p>${runsXml(titleRuns(slide, context), writing)}</a:p>`,
  });
  const subtitle = toRuns(slide.subtitle, context.resolved);
  const shapes = [title];
  if (second !== undefined && subtitle.length > 0) {
    shapes.push(lineShape(3, second, [runsXml(subtitle, writing)]));
  }
  const bylinePlaceholder = subtitle.length === 0 ? second : third;
  if (bylinePlaceholder !== undefined && slide.byline.length > 0) {
    const lines = slide.byline.map((text) => runsXml([{ type: 'words', text, style: {} }], writing));
    shapes.push(lineShape(shapes.length + 2, bylinePlaceholder, lines));
  }
  return shapes;
}

function lineShape(id: number, placeholder: LayoutPlaceholder, lines: readonly string[]): string {
  return textShapeXml({
    id,
    name: placeholder.name,
    placeholder: placeholderXml(placeholder),
    paragraphs: lines.map((line) => `<a:p>${line}</a:p>`).join(''),
  });
}

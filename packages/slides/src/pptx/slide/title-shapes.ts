import type { Slide } from '../../deck.ts';
import type { Run } from '../../flow/run.ts';
import { spokenWords } from '../../flow/spoken-words.ts';
import { toRuns } from '../../flow/to-runs.ts';
import { deckMetrics } from '../../measure/font-metrics.ts';
import { titlePlace as plannedTitle } from '../../plan/titles/title-place.ts';
import type { LayoutPlaceholder } from '../master/layouts.ts';
import { around } from '../template/template.ts';
import { fitWords } from '../text/fit-words.ts';
import { runsXml } from '../text/run-xml.ts';
import { hundredthsOf } from '../units.ts';
import { placeholderXml, textShapeXml, transformXml } from './shape-xml.ts';
import { autofitXml } from './text-region.ts';
import { hasBox } from './tie-shape.ts';
import { titleRuns } from './title-runs.ts';
import type { SlideWriting } from './writing.ts';

/** The title, and what stands under it on the slides that open, part and close a deck. */
export function titleShapes(slide: Slide, writing: SlideWriting): readonly string[] {
  const { context, layout } = writing;
  const [titlePlaceholder, second, third] = layout.placeholders;
  if (titlePlaceholder === undefined) return [];
  const runs = titleRuns(slide, context);
  const title = textShapeXml({
    id: 2,
    name: 'Title',
    ...(slide.wholeTitle === undefined ? {} : { description: slide.wholeTitle + slide.titleSuffix }),
    placeholder: placeholderXml(titlePlaceholder),
    ...(slide.titleBox === undefined || hasBox(titlePlaceholder, slide.titleBox)
      ? {}
      : { properties: titlePlace(slide.titleBox, writing) }),
    body: `<a:bodyPr>${autofitXml(Math.min(1, titleScale(slide, runs, titlePlaceholder, writing)))}</a:bodyPr>`,
    ...(hasOwnSize(slide, writing) ? { listStyle: ownSize(slide, writing) } : {}),
    paragraphs: `<a:p>${runsXml(runs, writing)}</a:p>`,
  });
  const subtitle = slide.subtitle.length === 0 ? [] : [toRuns(slide.subtitle, context.resolved)];
  const byline = slide.byline.map((text) => spokenWords(text, context.resolved));
  // A layout of somebody else's has one placeholder for both.
  const lines =
    third === undefined
      ? [{ placeholder: second, paragraphs: [...subtitle, ...byline] }]
      : [
          { placeholder: second, paragraphs: subtitle },
          { placeholder: third, paragraphs: byline },
        ];
  const shown = lines.filter(({ paragraphs }) => paragraphs.length > 0);
  return [
    title,
    ...shown.flatMap(({ placeholder, paragraphs }, index) =>
      placeholder === undefined ? [] : [linesShape(3 + index, placeholder, paragraphs, writing)],
    ),
  ];
}

/** How many shapes `titleShapes` makes at most: shapes after them have ids from there on. */
export const titleShapeCount = 3;

function titlePlace(box: NonNullable<Slide['titleBox']>, { context }: SlideWriting): string {
  return transformXml(context.template === undefined ? box : around(box, context.template.titleInsets));
}

/**
 * A title that fills its place, or is smaller than others, has a size of its own: programs scale words down to fit, never up, and some
 * take another scale than the one that is written. Titles of somebody else's layouts have sizes that only they know.
 */
function hasOwnSize({ titleScale }: Slide, { context }: Pick<SlideWriting, 'context'>): boolean {
  return titleScale > 1 || (titleScale < 1 && context.template === undefined);
}

function ownSize(slide: Slide, { context }: SlideWriting): string {
  const { sizePt } = plannedTitle(slide, context.theme.slide);
  return `<a:lvl1pPr><a:defRPr sz="${hundredthsOf(sizePt)}"/></a:lvl1pPr>`;
}

/** What is left to the program: nothing where the size is said. */
function titleScale(
  slide: Slide,
  runs: readonly Run[],
  placeholder: LayoutPlaceholder,
  { context }: SlideWriting,
): number {
  const { template, deck, measure, theme } = context;
  if (hasOwnSize(slide, { context })) return 1;
  if (template === undefined || placeholder.sizePt === undefined) return slide.titleScale;
  return fitWords([runs], slide.titleBox ?? placeholder.box ?? deck.geometry.title, {
    sizePt: placeholder.sizePt,
    role: 'heading',
    lineHeightEm: deckMetrics(deck.fonts).heading.lineHeightEm,
    capitals: placeholder.isCapital === true,
    leastPt: theme.slide.minimumTextSizePt,
    measure,
  });
}

function linesShape(
  id: number,
  placeholder: LayoutPlaceholder,
  paragraphs: readonly (readonly Run[])[],
  writing: SlideWriting,
): string {
  const { deck, measure } = writing.context;
  const scale =
    placeholder.sizePt === undefined || placeholder.box === undefined
      ? 1
      : fitWords(paragraphs, placeholder.box, {
          sizePt: placeholder.sizePt,
          role: 'text',
          lineHeightEm: deckMetrics(deck.fonts).text.lineHeightEm + 0.15,
          capitals: placeholder.isCapital === true,
          leastPt: 0,
          measure,
        });
  return textShapeXml({
    id,
    name: placeholder.name,
    placeholder: placeholderXml(placeholder),
    body: `<a:bodyPr>${autofitXml(scale)}</a:bodyPr>`,
    paragraphs: paragraphs
      .map((runs) => `<a:p>${lineProperties(writing)}${runsXml(runs, writing)}</a:p>`)
      .join(''),
  });
}

/** The place of a house's subtitles may have the bullets of its master's text: LibreOffice has no styles of layouts. */
function lineProperties({ context: { template } }: SlideWriting): string {
  return template === undefined ? '' : '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>';
}

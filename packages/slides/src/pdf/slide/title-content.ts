import type { EngineContent, EngineRun } from '@octavo/pdf/engine';
import type { Box, Slide } from '../../deck.ts';
import { spokenWords } from '../../flow/spoken-words.ts';
import { toRuns } from '../../flow/to-runs.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import { subtitleFactor, titleLineSpacing } from '../../plan/titles/fit-title.ts';
import { titlePlace } from '../../plan/titles/title-place.ts';
import { frame } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';
import { runText } from '../text/run-text.ts';
import type { SlideOptions } from './slide-content.ts';
import { slideDestination } from './slide-destination.ts';

/** The title, which heads the slide's section, and what stands under it on the slides that open something. */
export function titleContent(
  slide: Slide,
  { outlineLevel, comment }: Omit<SlideOptions, 'number'>,
  context: PdfContext,
): readonly EngineContent[] {
  const { theme, fonts, metrics, place, resolved, deck } = context;
  const { geometry } = deck;
  const { box, sizePt } = titlePlace(slide, theme.slide);
  const written = toRuns(slide.titleContent, resolved);
  const plain = slide.title.slice(0, slide.title.length - slide.titleSuffix.length);
  const words = written.length > 0 ? written : spokenWords(plain, resolved);
  const runs = runText(words, sizePt * place.scale, context);
  const suffix: readonly EngineRun[] =
    slide.titleSuffix === '' ? [] : [{ text: slide.titleSuffix, color: theme.colors.muted }];
  const leadingEm = lineHeightOf(written, metrics.heading.lineHeightEm) * titleLineSpacing;
  const title: EngineContent = {
    text: [...runs, ...suffix],
    tag: 'H1',
    outlineLevel,
    outlineText: slide.wholeTitle === undefined ? slide.title : slide.wholeTitle + slide.titleSuffix,
    id: slideDestination(slide.id),
    otherIds: context.places.get(slide.id) ?? [],
    ...(comment === '' ? {} : { comment }),
    font: fonts.heading,
    bold: true,
    color: theme.colors.accent,
    fontSize: sizePt * place.scale,
    leading: sizePt * leadingEm * place.scale,
    alignment: context.isLead ? 'center' : 'start',
  };
  const below = slide.layout === 'title' ? geometry.openingSubtitle : geometry.sectionText;
  return [
    frame(box, [title], { alignment: 'bottom', place }),
    ...lines(below, slide.subtitle.length === 0 ? [] : [toRuns(slide.subtitle, resolved)], {
      sizePt: theme.slide.textSizePt * subtitleFactor,
      color: theme.colors.text,
      context,
    }),
    ...lines(
      geometry.openingByline,
      slide.byline.map((text) => spokenWords(text, resolved)),
      { sizePt: theme.slide.textSizePt * 0.9, color: theme.colors.muted, context },
    ),
  ];
}

/** Lines of plain words in a box; nothing where there are none. */
function lines(
  box: Box,
  paragraphs: readonly ReturnType<typeof toRuns>[],
  look: { readonly sizePt: number; readonly color: string; readonly context: PdfContext },
): readonly EngineContent[] {
  const { sizePt, color, context } = look;
  const { metrics, place } = context;
  if (paragraphs.length === 0) return [];
  const blocks = paragraphs.map(
    (runs): EngineContent => ({
      text: runText(runs, sizePt * place.scale, context),
      fontSize: sizePt * place.scale,
      leading: sizePt * lineHeightOf(runs, metrics.text.lineHeightEm) * place.scale,
      color,
      alignment: 'start',
    }),
  );
  return [frame(box, blocks, { place })];
}

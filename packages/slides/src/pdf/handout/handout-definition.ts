import type { RenderConfig } from '@octavo/core';
import type { EngineContent, EngineDefinition } from '@octavo/pdf/engine';
import type { Slide } from '../../deck.ts';
import { documentProperties } from '../deck-definition.ts';
import { notesText } from '../notes/notes-text.ts';
import { outlineLevels } from '../outline-levels.ts';
import type { PdfContext } from '../pdf-context.ts';
import { slideContent } from '../slide/slide-content.ts';
import { handoutGrid } from './handout-grid.ts';
import { handoutNotes, notesSizePt } from './handout-notes.ts';

/** Margins of the paper; the foot has the page's number. */
const marginPt = 48;
const footPt = 60;

/** Between a slide and what stands below it. */
const gapPt = 18;

type HandoutContext = Omit<PdfContext, 'place'>;

/** The definition of a deck on paper: each slide with its notes, or several slides a page. The engine writes on it. */
export function handoutDefinition(
  context: HandoutContext,
  config: Pick<RenderConfig, 'timestamp' | 'pdf' | 'slides'>,
): EngineDefinition {
  const { page } = context.theme;
  const { defaultStyle, ...properties } = documentProperties(context, config);
  const { handout } = config.slides;
  return {
    ...properties,
    defaultStyle: { ...defaultStyle, fontSize: notesSizePt, leading: notesSizePt * 1.4 },
    pageSize: { width: page.widthPt, height: page.heightPt },
    pageMargins: [marginPt, marginPt, marginPt, footPt],
    content: typeof handout === 'number' ? severalAPage(handout, context) : slidesWithNotes(context),
    footer: (_number, _count, _size, { label }) => ({
      text: `${context.deck.title} · ${label}`,
      fontSize: 8.5,
      leading: 11,
      color: context.theme.colors.muted,
      alignment: 'center',
      margin: [marginPt, 20, marginPt, 0],
    }),
  };
}

/** Each slide at the head of a page of its own, what the speaker says below; long notes go on over the page. */
function slidesWithNotes(context: HandoutContext): readonly EngineContent[] {
  const { deck, theme } = context;
  const widthPt = theme.page.widthPt - 2 * marginPt;
  const scale = widthPt / deck.widthPt;
  return deck.slides.flatMap((slide, index): readonly EngineContent[] => {
    const place = { leftPt: marginPt, topPt: marginPt, scale };
    const sheet = outline(widthPt, deck.heightPt * scale, context);
    return [
      { ...sheet, margin: [0, 0, 0, gapPt], ...startOf(index) },
      placedSlide(slide, index, '', { ...context, place }),
      ...handoutNotes(slide, context),
    ];
  });
}

/** So many slides a page; what the speaker says goes with them as comments. */
function severalAPage(count: number, context: HandoutContext): readonly EngineContent[] {
  const { deck, theme, resolved } = context;
  const places = handoutGrid(count, {
    widthPt: theme.page.widthPt - 2 * marginPt,
    heightPt: theme.page.heightPt - marginPt - footPt,
    slideWidthPt: deck.widthPt,
    slideHeightPt: deck.heightPt,
    direction: deck.direction,
  });
  return deck.slides.flatMap((slide, index): readonly EngineContent[] => {
    const cell = places[index % count];
    if (cell === undefined) return [];
    const place = { leftPt: marginPt + cell.leftPt, topPt: marginPt + cell.topPt, scale: cell.scale };
    const size = { widthPt: deck.widthPt * cell.scale, heightPt: deck.heightPt * cell.scale };
    const at = (leftPt: number, stack: readonly EngineContent[]): EngineContent => ({
      textFrame: { xPt: leftPt, yPt: place.topPt, ...size, alignment: 'top', smallestScale: 1 },
      stack,
    });
    const lines =
      cell.linesLeftPt === undefined ? [] : [at(marginPt + cell.linesLeftPt, [writingLines(size, context)])];
    return [
      ...(index % count === 0 ? [{ text: '', fontSize: 1, leading: 1, ...startOf(index) }] : []),
      at(place.leftPt, [outline(size.widthPt, size.heightPt, context)]),
      placedSlide(slide, index, notesText(slide, resolved), { ...context, place }),
      ...lines,
    ];
  });
}

function placedSlide(slide: Slide, index: number, comment: string, context: PdfContext): EngineContent {
  const outlineLevel = outlineLevels(context.deck)[index] ?? 1;
  return slideContent(slide, { number: index + 1, outlineLevel, comment }, context);
}

/** What begins a page; the first one is there already. */
function startOf(index: number): Pick<EngineContent, 'pageBreak' | 'pageNumbering'> {
  return index === 0 ? { pageNumbering: { style: 'arabic', start: 1 } } : { pageBreak: 'before' };
}

/** The edge of a slide on the paper. */
function outline(w: number, h: number, { theme }: HandoutContext): EngineContent {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w, h, lineWidth: 0.6, lineColor: theme.colors.rule }] };
}

/** Lines to write on. */
function writingLines(
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
  { theme }: HandoutContext,
): EngineContent {
  const stepPt = 22;
  const count = Math.floor(heightPt / stepPt);
  return {
    canvas: Array.from({ length: count }, (_, index) => ({
      type: 'line' as const,
      x1: 0,
      x2: widthPt,
      y1: (index + 1) * stepPt,
      y2: (index + 1) * stepPt,
      lineWidth: 0.4,
      lineColor: theme.colors.rule,
    })),
  };
}

import type { RenderConfig } from '@octavo/core';
import type { EngineContent, EngineDefinition } from '@octavo/pdf/engine';
import { imageBytes } from './image-key.ts';
import { notesText } from './notes/notes-text.ts';
import { outlineLevels } from './outline-levels.ts';
import type { PdfContext } from './pdf-context.ts';
import { slideContent } from './slide/slide-content.ts';

/** The definition of a deck with a page a slide. The engine writes on it: it must be made anew for each rendering. */
export function deckDefinition(
  context: Omit<PdfContext, 'place'>,
  config: Pick<RenderConfig, 'timestamp' | 'pdf'>,
): EngineDefinition {
  const { deck } = context;
  const place = { leftPt: 0, topPt: 0, scale: 1 };
  const levels = outlineLevels(deck);
  return {
    ...documentProperties(context, config),
    pageSize: { width: deck.widthPt, height: deck.heightPt },
    pageMargins: [0, 0, 0, 0],
    content: deck.slides.map(
      (slide, index): EngineContent => ({
        ...slideContent(
          slide,
          {
            number: index + 1,
            outlineLevel: levels[index] ?? 1,
            comment: notesText(slide, context.resolved),
          },
          { ...context, place },
        ),
        ...(index === 0 ? { pageNumbering: { style: 'arabic', start: 1 } } : { pageBreak: 'before' }),
      }),
    ),
  };
}

/** What every PDF of a deck says of itself. */
export function documentProperties(
  { deck, resolved, theme, fonts }: Omit<PdfContext, 'place'>,
  { timestamp, pdf }: Pick<RenderConfig, 'timestamp' | 'pdf'>,
): Pick<EngineDefinition, 'defaultStyle' | 'images' | 'language' | 'info' | 'standard'> {
  return {
    defaultStyle: {
      font: fonts.text,
      fontSize: theme.slide.textSizePt,
      color: theme.colors.text,
      direction: deck.direction,
    },
    images: imageBytes(resolved),
    language: deck.language,
    ...(pdf.standard === 'none' ? {} : { standard: pdf.standard }),
    info: {
      title: deck.title,
      ...(deck.authors.length === 0 ? {} : { author: deck.authors.join(', ') }),
      ...(deck.keywords.length === 0 ? {} : { keywords: deck.keywords.join(', ') }),
      date: dateOf(timestamp),
    },
  };
}

/** A date that the calendar lacks (`2024-02-40`) would be written as `NaN`. */
function dateOf(timestamp: string): Date {
  const date = new Date(timestamp);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

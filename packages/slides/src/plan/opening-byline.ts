import type { Author, Paragraph, ResolvedDocument } from '@octavo/core';
import type { Box } from '../deck.ts';
import type { MeasureContext } from '../measure/measure-context.ts';
import { textPieceHeightPt } from './fit/text-piece-height.ts';

/** Who wrote a deck and when, as its title slide shows it, and what the notes say of it instead. */
export interface Byline {
  readonly lines: readonly string[];
  readonly notes: readonly Paragraph[];
}

/** Bylines are set smaller than text. */
const bylineScale = 0.9;
/** No box holds more names. */
const mostNames = 40;

/**
 * The authors with their affiliations, a line each, and the date. Where the box is too low for them, the names alone; and where it is too
 * low for these, as many names as it holds. The notes then say all of it.
 */
export function openingByline(
  authors: readonly Author[],
  date: string | undefined,
  box: Box,
  context: MeasureContext,
): Byline {
  const written = date === undefined ? [] : [date];
  const { comma, listComma } = context.resolved.strings.punctuation;
  const full = authors.map((author) => authorLine(author, context.resolved));
  const isFitting = (lines: readonly string[]): boolean =>
    lines.map((line) => heightPt(line, box, context)).reduce((sum, height) => sum + height, 0) <=
    box.heightPt;
  if (authors.length === 0 || isFitting([...full, ...written])) {
    return { lines: [...full, ...written], notes: [] };
  }
  const names = authors.map(({ name }) => name);
  let count = Math.min(names.length, mostNames);
  const shown = (): readonly string[] => [
    names.slice(0, count).join(listComma) + (count < names.length ? `${comma}…` : ''),
    ...written,
  ];
  while (count > 1 && !isFitting(shown())) count -= 1;
  return { lines: shown(), notes: full.map(paragraphOf) };
}

/** An author with the affiliations. */
export function authorLine(
  { name, affiliations }: Author,
  { strings }: Pick<ResolvedDocument, 'strings'>,
): string {
  return [name, ...affiliations].join(strings.punctuation.comma);
}

function heightPt(line: string, { widthPt }: Box, context: MeasureContext): number {
  return textPieceHeightPt({ type: 'text', block: paragraphOf(line, 0) }, widthPt, bylineScale, context);
}

function paragraphOf(value: string, index: number): Paragraph {
  const id = `byline-${index}`;
  return { type: 'paragraph', id, children: [{ type: 'text', id: `${id}-words`, value }] };
}

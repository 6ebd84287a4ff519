import type { EngineContent } from '@octavo/pdf/engine';
import type { ColumnHeadingRegion, KeyFigureRegion } from '../../deck.ts';
import { frame } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';
import { textRegion } from './text-regions.ts';

/** A number in large type over the words that it comes from. It is part of these: who cannot see the slide is told it once. */
export function keyFigureRegion(region: KeyFigureRegion, context: PdfContext): readonly EngineContent[] {
  const { figure, figureSizePt, figureBox, wordsBox, words } = region;
  const { fonts, theme, place } = context;
  const number: EngineContent = {
    tag: 'Artifact',
    text: figure,
    font: fonts.heading,
    bold: true,
    fontSize: figureSizePt * place.scale,
    leading: figureSizePt * 1.1 * place.scale,
    color: theme.colors.accent,
    alignment: 'start',
  };
  return [
    frame(figureBox, [number], { place, alignment: 'bottom' }),
    ...textRegion({ ...region, type: 'text', blocks: [words], box: wordsBox }, context),
  ];
}

/** What a column is called. */
export function columnHeadingRegion(
  region: ColumnHeadingRegion,
  context: PdfContext,
): readonly EngineContent[] {
  return textRegion({ ...region, type: 'text', blocks: [region.heading] }, context);
}

import type { Diagnostic } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import type { Slide, SlideLayout } from '../deck.ts';
import { statementScale } from './fit/fit-pieces.ts';
import type { AuthorLayout } from './settings/author-layout.ts';
import { authorLayouts } from './settings/author-layout.ts';
import type { SlideSettings } from './settings/slide-settings.ts';

/** The layouts of a deck that are what the author asked for. */
const answers: Readonly<Record<Exclude<AuthorLayout, 'statement' | 'lead'>, readonly SlideLayout[]>> = {
  title: ['title'],
  section: ['section'],
  closing: ['closing'],
  'title-only': ['titleOnly'],
  content: ['content', 'stack', 'picture', 'chart', 'table', 'code', 'quote', 'keyFigure'],
  columns: ['columns', 'comparison'],
  caption: ['columns', 'comparison'],
  comparison: ['comparison'],
  'key-figure': ['keyFigure'],
  picture: ['picture'],
  chart: ['chart'],
  table: ['table'],
  code: ['code'],
  quote: ['quote'],
};

/** That a slide could not have the layout that its author asked for. */
export function layoutProblem(
  slide: Pick<Slide, 'title' | 'layout' | 'regions'>,
  { layout, layoutPosition: position }: SlideSettings,
  file: string | undefined,
): readonly Diagnostic[] {
  if (layout === undefined || hasLayout(slide, layout)) return [];
  const parameters = { title: slide.title, layout, needs: authorLayouts[layout] };
  return [createDiagnostic('slide-layout-unsuitable', parameters, { file, position })];
}

function hasLayout({ layout, regions }: Pick<Slide, 'layout' | 'regions'>, asked: AuthorLayout): boolean {
  const [only] = regions;
  const isWords = regions.length === 1 && only?.type === 'text';
  if (asked === 'statement') return isWords && only.scale >= statementScale;
  // A chart that cannot be drawn is shown as its table, and that was told.
  if (asked === 'chart' && regions.length === 1 && only?.type === 'table') return only.chart !== undefined;
  if (asked === 'lead') return layout === 'titleOnly' || isWords;
  return answers[asked].includes(layout);
}

import type { ResolvedDocument, ThemeSlide } from '@octavo/core';
import type { Formulas } from '../formulas/load-formulas.ts';
import type { DeckMetrics } from './font-metrics.ts';
import type { TextMeasure } from './text-measure.ts';

/** What measuring needs to know. */
export interface MeasureContext {
  readonly resolved: ResolvedDocument;
  readonly slide: ThemeSlide;
  readonly metrics: DeckMetrics;
  readonly measure: TextMeasure;
  /** As programs set them; those that cannot be set are shown as their notation. */
  readonly formulas: Formulas;
  /** Whether the author cut the slides: then they show every word, and pictures have the sizes that are asked for; nothing is condensed or enlarged. */
  readonly authored: boolean;
}

import type { ResolvedDocument, ThemeSlide } from '@octavo/core';
import type { DeckMetrics } from './font-metrics.ts';
import type { TextMeasure } from './text-measure.ts';

/** What measuring needs to know. */
export interface MeasureContext {
  readonly resolved: ResolvedDocument;
  readonly slide: ThemeSlide;
  readonly metrics: DeckMetrics;
  readonly measure: TextMeasure;
}

import type { NodeBase } from './base.ts';

/** One row of numbers of a chart, as long as the chart's `categories`; `null` where there is no value. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A chart given by its data (a code block in the language `chart`, its content YAML). */
export interface Chart extends NodeBase {
  readonly type: 'chart';
  readonly kind: 'bar' | 'column' | 'line' | 'pie';
  readonly title?: string;
  /** What the values are counted in, `%` or `US$ bn`. */
  readonly unit?: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

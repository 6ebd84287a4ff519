import type { Chart } from '../model/nodes/chart.ts';
import type { Figure } from '../model/nodes/figure.ts';
import { describeChart } from '../resolve/charts/chart-text.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';

/**
 * A chart as the figure of its drawing, for formats without charts of their own: the drawing is the asset under the chart's id, its
 * alternative text says every value. `undefined` when there is no drawing.
 */
export function chartAsFigure(chart: Chart, resolved: ResolvedDocument): Figure | undefined {
  if (resolved.assets[chart.id]?.type !== 'vector') return undefined;
  const place = chart.position === undefined ? {} : { position: chart.position };
  return {
    type: 'figure',
    id: chart.id,
    ...place,
    ...(chart.attributes === undefined ? {} : { attributes: chart.attributes }),
    image: { type: 'image', id: chart.id, ...place, url: '', alt: describeChart(chart) },
    ...(chart.title === undefined
      ? {}
      : { caption: [{ type: 'text', id: `${chart.id}-title`, value: chart.title }] }),
  };
}

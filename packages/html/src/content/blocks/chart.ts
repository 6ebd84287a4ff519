import type { Chart } from '@octavo/core';
import { chartAsFigure, chartTable } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { chartDataHtml, chartDrawingHtml } from './chart-drawing.ts';
import { figureCaptionHtml } from './figure.ts';
import { tableHtml } from './table.ts';

/** The chart's drawing with its numbers for those who do not see it, or its numbers as a table where there is none. */
export function chartHtml(node: Chart, context: ContentContext): Html {
  const figure = chartAsFigure(node, context.resolved);
  if (figure === undefined)
    return elementHtml('div', nodeAttributes(node, context), tableHtml(chartTable(node), context));
  return elementHtml(
    'figure',
    nodeAttributes(node, context),
    chartDrawingHtml(node),
    chartDataHtml(node, context),
    figureCaptionHtml(figure, context),
  );
}

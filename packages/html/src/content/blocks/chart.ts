import type { Chart } from '@octavo/core';
import { chartAsFigure, chartTable } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { figureHtml } from './figure.ts';
import { tableHtml } from './table.ts';

/** The chart's drawing, or its numbers as a table where there is none. */
export function chartHtml(node: Chart, context: ContentContext): Html {
  const figure = chartAsFigure(node, context.resolved);
  const content = figure === undefined ? tableHtml(chartTable(node), context) : figureHtml(figure, context);
  return elementHtml('div', nodeAttributes(node, context), content);
}

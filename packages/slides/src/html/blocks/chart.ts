import type { Chart } from '@octavo/core';
import { chartAsFigure } from '@octavo/core';
import { chartTable } from '../../flow/chart-table.ts';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { figureHtml } from './figure.ts';
import { tableHtml } from './table.ts';

/** The chart's drawing, or its numbers as a table where there is none. */
export function chartHtml(node: Chart, context: HtmlContext): Html {
  const figure = chartAsFigure(node, context.resolved);
  const content = figure === undefined ? tableHtml(chartTable(node), context) : figureHtml(figure, context);
  return elementHtml('div', nodeAttributes(node, context), content);
}

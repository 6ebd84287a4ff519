import type { Chart } from '@octavo/core';
import { chartTable } from '../../flow/chart-table.ts';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { tableHtml } from './table.ts';

/** The chart's numbers as a table. */
export function chartHtml(node: Chart, context: HtmlContext): Html {
  return elementHtml('div', nodeAttributes(node, context), tableHtml(chartTable(node), context));
}

import type { Chart, ChartLook } from '@octavo/core';
import { chartTable, drawChart, nameOfChart } from '@octavo/core';
import { cleanText } from '../../markup/clean-text.ts';
import type { Html } from '../../markup/html.ts';
import { elementHtml, noHtml, trustedHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { tableWithColumnsHtml } from './table.ts';

/** The colours of the page, which are others on a dark screen; where a site has none of them, the colour of its text. */
const look: ChartLook = {
  fontFamily: 'inherit',
  text: 'currentColor',
  muted: 'var(--muted,currentColor)',
  rule: 'var(--rule,currentColor)',
  gap: 'var(--background,transparent)',
  series: ['accent', 'tip', 'warning', 'important', 'caution', 'muted'].map(
    (name) => `var(--${name},currentColor)`,
  ),
};

/** A chart as a drawing in the page's own font and colours. Who does not see it is told its name; its numbers are in `chartDataHtml`. */
export function chartDrawingHtml(chart: Chart): Html {
  const { content, fontSizePx, widthPx, heightPx } = drawChart(chart, look);
  const attributes = {
    class: 'chart',
    role: 'img',
    'aria-label': nameOfChart(chart),
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    'font-family': look.fontFamily,
    'font-size': fontSizePx,
    // Its places are from the left, whichever way the words around it run.
    direction: 'ltr',
  };
  return elementHtml('svg', attributes, trustedHtml(cleanText(content)));
}

/** The numbers of a chart as a table for screen readers (WCAG 2.2, 1.1.1: a long description of a complex picture). */
export function chartDataHtml(chart: Chart, context: ContentContext): Html {
  const { position: _, ...table } = chartTable(chart);
  const named = { ...table, id: `${chart.id}-data` };
  // What only is heard neither scrolls nor takes the focus.
  const heard: ContentContext = { ...context, frameTable: (html) => html };
  return elementHtml('div', { class: 'spoken' }, tableWithColumnsHtml(named, noHtml, heard));
}

import type { Chart, Node, NodeId, Theme } from '@octavo/core';
import type { Run } from 'docx';
import type { ChartStyle } from '../office/chart-options.ts';
import { chartOptions } from '../office/chart-options.ts';
import { hexColor } from '../styles/run-format.ts';

/** Makes a chart of Word's own, `widthPt` wide, that carries its data as a workbook. */
export type MakeChart = (widthPt: number, drawingId: number) => Run;

/** The charts that Word can show as its own; the library for them is loaded when there is one. */
export async function planCharts(
  nodes: readonly Node[],
  theme: Theme,
): Promise<ReadonlyMap<NodeId, MakeChart>> {
  const charts = await drawableCharts(nodes);
  return new Map(
    charts.map(({ chart, make }): readonly [NodeId, MakeChart] => [
      chart.id,
      (widthPt, drawingId) =>
        make({
          fontName: '+mj-lt',
          color: hexColor(theme.colors.text),
          widthPt,
          heightPt: chartHeightPt(chart, widthPt),
          drawingId,
        }),
    ]),
  );
}

/** A chart that Office can draw, and what makes it. */
export interface DrawableChart {
  readonly chart: Chart;
  readonly make: (style: ChartStyle) => Run;
}

/** The charts among nodes that Office can draw: it has no pie of several series or of negative values, and the library throws at those. */
export async function drawableCharts(nodes: readonly Node[]): Promise<readonly DrawableChart[]> {
  const charts = nodes.flatMap((node) => (node.type === 'chart' ? [node] : []));
  if (charts.length === 0) return [];
  const { ChartRun } = await import('docx/charts');
  return charts
    .map((chart) => ({ chart, make: (style: ChartStyle) => new ChartRun(chartOptions(chart, style)) }))
    .filter(({ make }) => isDrawable(make));
}

function isDrawable(make: DrawableChart['make']): boolean {
  try {
    make({ fontName: '+mn-lt', color: { theme: 'dark1' }, widthPt: 300, heightPt: 150, drawingId: 1 });
    return true;
  } catch {
    return false;
  }
}

/** A bar needs a line of its own; other charts are as high as half their width. */
export function chartHeightPt({ kind, categories, series }: Chart, widthPt: number): number {
  if (kind !== 'bar') return Math.min(260, widthPt * 0.55);
  return Math.min(420, 40 + categories.length * Math.max(26, series.length * 16));
}

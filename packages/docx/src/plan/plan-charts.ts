import { type Chart, describeChart, type Node, type NodeId, type Theme } from '@octavo/core';
import type { Run } from 'docx';
import type { ChartRunOptions } from 'docx/charts';
import { hexColor } from '../styles/run-format.ts';
import { cleanText } from '../xml/clean-text.ts';

/** Makes a chart of Word's own, `widthPt` wide, that carries its data as a workbook. */
export type MakeChart = (widthPt: number, drawingId: number) => Run;

const pointsPerPixel = 0.75;

/** The charts that Word can show as its own; the library for them is loaded when there is one. */
export async function planCharts(
  nodes: readonly Node[],
  theme: Theme,
): Promise<ReadonlyMap<NodeId, MakeChart>> {
  const charts = nodes.flatMap((node) => (node.type === 'chart' ? [node] : []));
  if (charts.length === 0) return new Map();
  const { ChartRun } = await import('docx/charts');
  return new Map(
    charts.flatMap((chart): readonly (readonly [NodeId, MakeChart])[] => {
      const make: MakeChart = (widthPt, drawingId) =>
        new ChartRun(chartOptions(chart, theme, { widthPt, drawingId }));
      return isDrawable(make) ? [[chart.id, make]] : [];
    }),
  );
}

/** Word has no pie of several series or of negative values: the library throws at what Word could not draw. */
function isDrawable(make: MakeChart): boolean {
  try {
    make(300, 1);
    return true;
  } catch {
    return false;
  }
}

function chartOptions(
  chart: Chart,
  theme: Theme,
  { widthPt, drawingId }: { readonly widthPt: number; readonly drawingId: number },
): ChartRunOptions {
  const categories = chart.categories.map(cleanText);
  const series = chart.series.map(({ name, values }) => ({ name: cleanText(name), values }));
  const base = {
    categories,
    legend: chart.kind === 'pie' || series.length > 1 ? ({ position: 'bottom' } as const) : (false as const),
    // The theme's own face and colour for headings and text: a reader who changes them changes the chart.
    font: { name: '+mj-lt', color: hexColor(theme.colors.text) },
    chartArea: { fill: 'none', border: 'none' as const },
    dataLabels: { value: true, ...numberFormat(chart.unit) },
    transformation: {
      width: widthPt / pointsPerPixel,
      height: chartHeightPt(chart, widthPt) / pointsPerPixel,
    },
    altText: {
      id: String(drawingId),
      name: `Chart ${drawingId}`,
      description: cleanText(describeChart(chart)),
    },
  };
  if (chart.kind === 'pie') return { ...base, type: 'pie', series };
  // Bars stand in the order in which they are read: Word puts the first at the foot otherwise.
  const categoryAxis = chart.kind === 'bar' ? { categoryAxis: { reverseOrder: true } } : {};
  return {
    ...base,
    ...categoryAxis,
    type: chart.kind,
    series,
    valueAxis: { visible: false, gridlines: false },
  };
}

/** A number with its unit, as a format of Excel's: the unit is quoted. */
function numberFormat(unit: string | undefined): { readonly numberFormat?: string } {
  return unit === undefined ? {} : { numberFormat: `General"\u00a0${cleanText(unit).replaceAll('"', '')}"` };
}

/** A bar needs a line of its own; other charts are as high as half their width. */
function chartHeightPt({ kind, categories, series }: Chart, widthPt: number): number {
  if (kind !== 'bar') return Math.min(260, widthPt * 0.55);
  return Math.min(420, 40 + categories.length * Math.max(26, series.length * 16));
}

import { type Chart, describeChart } from '@octavo/core';
import type { ThemeColor } from 'docx';
import type { ChartRunOptions } from 'docx/charts';
import { cleanText } from '../xml/clean-text.ts';

/** How a chart looks where it stands. */
export interface ChartStyle {
  /** A theme's face (`+mj-lt`, `+mn-lt`) or a family. */
  readonly fontName: string;
  readonly color: string | ThemeColor;
  /** Of the labels; absent: the program's own, 9 points. */
  readonly labelSizePt?: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Unique in the file. */
  readonly drawingId: number;
}

const pointsPerPixel = 0.75;

/** A chart of the model as one of Office's: its values at the bars or points, no axis to read them from. */
export function chartOptions(chart: Chart, style: ChartStyle): ChartRunOptions {
  const { fontName, color, labelSizePt, drawingId } = style;
  const font = labelSizePt === undefined ? {} : { font: { size: labelSizePt } };
  const base = {
    categories: chart.categories.map(cleanText),
    legend:
      chart.kind === 'pie' || chart.series.length > 1
        ? ({ position: 'bottom', ...font } as const)
        : (false as const),
    // The theme's own face and colour: a reader who changes them changes the chart.
    font: { name: fontName, color },
    chartArea: { fill: 'none', border: 'none' as const },
    dataLabels: { value: true, ...numberFormat(chart.unit), ...font },
    transformation: { width: style.widthPt / pointsPerPixel, height: style.heightPt / pointsPerPixel },
    altText: {
      id: String(drawingId),
      name: `Chart ${drawingId}`,
      description: cleanText(describeChart(chart)),
    },
  };
  const series = chart.series.map(({ name, values }) => ({ name: cleanText(name), values }));
  if (chart.kind === 'pie') return { ...base, type: 'pie', series };
  // Bars stand in the order in which they are read: Office puts the first at the foot otherwise.
  const order = chart.kind === 'bar' ? { reverseOrder: true } : {};
  return {
    ...base,
    type: chart.kind,
    series,
    categoryAxis: { ...order, ...font },
    valueAxis: { visible: false, gridlines: false },
  };
}

/** A number with its unit, as a format of Excel's: the unit is quoted. */
function numberFormat(unit: string | undefined): { readonly numberFormat?: string } {
  return unit === undefined ? {} : { numberFormat: `General"\u00a0${cleanText(unit).replaceAll('"', '')}"` };
}

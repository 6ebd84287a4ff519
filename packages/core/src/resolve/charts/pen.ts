import type { Chart } from '../../model/nodes/chart.ts';
import type { ChartLook } from './chart-look.ts';
import { escapeXml, estimateWidthEm } from './svg-text.ts';

/** A drawing with its size in CSS pixels. */
export interface ChartDrawing {
  readonly svg: string;
  /** What stands in the `svg` element, for pages that have one of their own. */
  readonly content: string;
  readonly fontSizePx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const chartWidthPx = 640;
export const chartFontPx = 14;

/** What the parts of a drawing share. */
export interface Pen {
  readonly chart: Chart;
  readonly look: ChartLook;
}

/** The colour of a series, or of a slice: they come again when there are more of these. */
export function seriesColor({ look }: Pen, index: number): string {
  return look.series[index % look.series.length] ?? look.text;
}

export function valuesOf(chart: Chart): readonly number[] {
  return chart.series.flatMap((series) => series.values).filter((value) => value !== null);
}

export function legendHeight(chart: Chart): number {
  return chart.series.length > 1 ? 34 : 8;
}

function legend(pen: Pen): string {
  if (pen.chart.series.length < 2 || pen.chart.kind === 'pie') return '';
  let x = 4;
  return pen.chart.series
    .map((series, index) => {
      const entry = legendEntry(pen, x, 14, series.name, index);
      x += estimateWidthEm(series.name) * chartFontPx + 44;
      return entry;
    })
    .join('');
}

export function legendEntry(pen: Pen, x: number, y: number, label: string, index: number): string {
  const color = seriesColor(pen, index);
  return `<rect x="${round(x)}" y="${round(y - 6)}" width="12" height="12" fill="${color}"/>${text(x + 18, y, label, 'start', pen.look.text)}`;
}

export function finish(pen: Pen, height: number, marks: string): ChartDrawing {
  const heightPx = Math.ceil(height);
  const family = escapeXml(pen.look.fontFamily);
  const ground =
    pen.look.background === undefined
      ? ''
      : `<rect width="${chartWidthPx}" height="${heightPx}" fill="${pen.look.background}"/>`;
  const content = `${ground}${legend(pen)}${marks}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidthPx}" height="${heightPx}" viewBox="0 0 ${chartWidthPx} ${heightPx}" font-family="${family}" font-size="${chartFontPx}">${content}</svg>`;
  return { svg, content, fontSizePx: chartFontPx, widthPx: chartWidthPx, heightPx };
}

/** A line of text centred on `y`: the baseline stands a third of the size below. */
export function text(
  x: number,
  y: number,
  content: string,
  anchor: 'start' | 'middle' | 'end',
  color: string,
): string {
  return `<text x="${round(x)}" y="${round(y + chartFontPx * 0.34)}" text-anchor="${anchor}" fill="${color}">${escapeXml(content)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}" stroke-width="1"/>`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

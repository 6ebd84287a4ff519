import type { Chart } from '../../model/nodes/chart.ts';
import type { Theme } from '../../theme/theme.ts';
import { escapeXml, estimateWidthEm } from './svg-text.ts';

/** A drawing with its size in CSS pixels. */
export interface ChartDrawing {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const chartWidthPx = 640;
export const chartFontPx = 14;

/** What the parts of a drawing share. */
export interface Pen {
  readonly chart: Chart;
  readonly theme: Theme;
  readonly colors: readonly string[];
}

/** The colours of a theme in which series follow each other. */
export function penFor(chart: Chart, theme: Theme): Pen {
  const { accent, callout, muted } = theme.colors;
  return {
    chart,
    theme,
    colors: [accent, callout.tip, callout.warning, callout.important, callout.caution, muted],
  };
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
  const color = pen.colors[index % pen.colors.length];
  return `<rect x="${round(x)}" y="${round(y - 6)}" width="12" height="12" fill="${color}"/>${text(x + 18, y, label, 'start', pen.theme.colors.text)}`;
}

export function finish(pen: Pen, height: number, marks: string): ChartDrawing {
  const heightPx = Math.ceil(height);
  const family = escapeXml(pen.theme.fonts.heading);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidthPx}" height="${heightPx}" viewBox="0 0 ${chartWidthPx} ${heightPx}" font-family="${family}" font-size="${chartFontPx}"><rect width="${chartWidthPx}" height="${heightPx}" fill="${pen.theme.colors.background}"/>${legend(pen)}${marks}</svg>`;
  return { svg, widthPx: chartWidthPx, heightPx };
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

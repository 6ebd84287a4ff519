import { chartScale } from './chart-scale.ts';
import { formatValue } from './chart-text.ts';
import type { ChartDrawing, Pen } from './pen.ts';
import {
  chartFontPx,
  chartWidthPx,
  finish,
  legendHeight,
  line,
  round,
  seriesColor,
  text,
  valuesOf,
} from './pen.ts';
import { estimateWidthEm, wrapLabel } from './svg-text.ts';

const barPx = 18;
const gapPx = 14;

/** Lying bars, their categories at the left. */
export function drawBars(pen: Pen): ChartDrawing {
  const { chart, look } = pen;
  const labels = chart.categories.map((category) => wrapLabel(category, 15));
  const labelWidth = Math.max(...labels.flat().map((line) => estimateWidthEm(line) * chartFontPx)) + 14;
  const valueWidth =
    Math.max(
      ...valuesOf(chart).map((value) => estimateWidthEm(formatValue(value, chart.unit)) * chartFontPx),
      20,
    ) + 12;
  const scale = chartScale(valuesOf(chart));
  const top = legendHeight(chart);
  const x = (value: number): number =>
    labelWidth +
    ((value - scale.least) / (scale.greatest - scale.least)) * (chartWidthPx - labelWidth - valueWidth);
  let y = top;
  const marks = chart.categories.map((_, index) => {
    const lines = labels[index] ?? [];
    const height = Math.max(chart.series.length * barPx, lines.length * chartFontPx * 1.2);
    const middle = y + height / 2;
    const label = lines.map((line, row) =>
      text(
        labelWidth - 10,
        middle + (row - (lines.length - 1) / 2) * chartFontPx * 1.2,
        line,
        'end',
        look.text,
      ),
    );
    const bars = chart.series.map((series, row) => {
      const barTop = middle + (row - chart.series.length / 2) * barPx;
      return bar(pen, series.values[index] ?? null, row, { x, y: barTop });
    });
    y += height + gapPx;
    return [...label, ...bars].join('');
  });
  const axis = line(x(0), top - 4, x(0), y - gapPx + 4, look.muted);
  return finish(pen, y - gapPx + 8, marks.join('') + axis);
}

function bar(
  pen: Pen,
  value: number | null,
  row: number,
  { x, y }: { x: (value: number) => number; y: number },
): string {
  const color = seriesColor(pen, row);
  const label = formatValue(value, pen.chart.unit);
  const end = Math.max(x(value ?? 0), x(0));
  const left = Math.min(x(value ?? 0), x(0));
  const rectangle =
    value === null
      ? ''
      : `<rect x="${round(left)}" y="${round(y + 1)}" width="${round(end - left)}" height="${barPx - 2}" fill="${color}"/>`;
  return rectangle + text(end + 6, y + barPx / 2, label, 'start', pen.look.text);
}

import type { ChartScale } from './chart-scale.ts';
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

const plotHeight = 240;

/** Columns or lines over an axis of categories. */
export function drawAxes(pen: Pen): ChartDrawing {
  const { chart, look } = pen;
  const scale = chartScale(valuesOf(chart));
  const left =
    Math.max(...scale.ticks.map((tick) => estimateWidthEm(formatValue(tick, chart.unit)) * chartFontPx)) + 12;
  const top = legendHeight(chart) + 14;
  const y = (value: number): number =>
    top + plotHeight * (1 - (value - scale.least) / (scale.greatest - scale.least));
  const slot = (chartWidthPx - left) / chart.categories.length;
  const labels = chart.categories.map((category) => wrapLabel(category, slot / chartFontPx - 0.4));
  const below = labels.flatMap((lines, index) =>
    lines.map((entry, row) =>
      text(
        left + slot * (index + 0.5),
        top + plotHeight + 16 + row * chartFontPx * 1.2,
        entry,
        'middle',
        look.text,
      ),
    ),
  );
  const rows = Math.max(...labels.map((lines) => lines.length));
  const marks = chart.kind === 'column' ? columns(pen, { left, slot, y }) : lines(pen, { left, slot, y });
  return finish(
    pen,
    top + plotHeight + 20 + rows * chartFontPx * 1.2,
    grid(pen, scale, left, y) + below.join('') + marks,
  );
}

interface Plot {
  readonly left: number;
  readonly slot: number;
  readonly y: (value: number) => number;
}

function grid(pen: Pen, scale: ChartScale, left: number, y: (value: number) => number): string {
  const { rule, muted } = pen.look;
  return scale.ticks
    .map(
      (tick) =>
        line(left, y(tick), chartWidthPx, y(tick), tick === 0 ? muted : rule) +
        text(left - 8, y(tick), formatValue(tick, pen.chart.unit), 'end', muted),
    )
    .join('');
}

function columns(pen: Pen, { left, slot, y }: Plot): string {
  const width = Math.min(56, (slot * 0.7) / pen.chart.series.length);
  return pen.chart.series
    .map((series, row) =>
      series.values
        .map((value, index) => {
          if (value === null) return '';
          const x = left + slot * (index + 0.5) + (row - pen.chart.series.length / 2) * width;
          const [topEdge, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
          const label = text(
            x + width / 2,
            value < 0 ? bottom + 9 : topEdge - 9,
            formatValue(value, pen.chart.unit),
            'middle',
            pen.look.text,
          );
          return `<rect x="${round(x + 1)}" y="${round(topEdge)}" width="${round(width - 2)}" height="${round(bottom - topEdge)}" fill="${seriesColor(pen, row)}"/>${label}`;
        })
        .join(''),
    )
    .join('');
}

function lines(pen: Pen, { left, slot, y }: Plot): string {
  return pen.chart.series
    .map((series, row) => {
      const color = seriesColor(pen, row);
      const points = series.values.map((value, index) =>
        value === null ? undefined : { value, x: left + slot * (index + 0.5), y: y(value) },
      );
      // A missing value breaks the line.
      const path = points
        .map((point, index) =>
          point === undefined
            ? ''
            : `${points[index - 1] === undefined ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`,
        )
        .join('');
      const marks = points.map((point) =>
        point === undefined
          ? ''
          : `<circle cx="${round(point.x)}" cy="${round(point.y)}" r="4" fill="${color}"/>${text(point.x, point.y - 13, formatValue(point.value, pen.chart.unit), 'middle', pen.look.text)}`,
      );
      return `<path d="${path}" fill="none" stroke="${color}" stroke-width="2.5"/>${marks.join('')}`;
    })
    .join('');
}

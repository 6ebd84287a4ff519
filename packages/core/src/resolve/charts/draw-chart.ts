import type { Chart } from '../../model/nodes/chart.ts';
import type { Theme } from '../../theme/theme.ts';
import { drawAxes } from './draw-axes.ts';
import { drawBars } from './draw-bars.ts';
import { drawPie } from './draw-pie.ts';
import type { ChartDrawing } from './pen.ts';
import { penFor } from './pen.ts';

/** Draws a chart as SVG with the theme's fonts and colours; every value is written beside its mark. */
export function drawChart(chart: Chart, theme: Theme): ChartDrawing {
  const pen = penFor(chart, theme);
  switch (chart.kind) {
    case 'bar':
      return drawBars(pen);
    case 'column':
    case 'line':
      return drawAxes(pen);
    case 'pie':
      return drawPie(pen);
  }
}

import type { Chart } from '../../model/nodes/chart.ts';
import type { ChartLook } from './chart-look.ts';
import { drawAxes } from './draw-axes.ts';
import { drawBars } from './draw-bars.ts';
import { drawPie } from './draw-pie.ts';
import type { ChartDrawing, Pen } from './pen.ts';

/** Draws a chart as SVG; every value is written beside its mark. */
export function drawChart(chart: Chart, look: ChartLook): ChartDrawing {
  const pen: Pen = { chart, look };
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

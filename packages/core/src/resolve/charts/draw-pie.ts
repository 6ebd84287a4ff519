import { formatValue } from './chart-text.ts';
import type { ChartDrawing, Pen } from './pen.ts';
import { finish, legendEntry, round, seriesColor } from './pen.ts';

/** The first series as slices of a whole, with a key. */
export function drawPie(pen: Pen): ChartDrawing {
  const { chart, look } = pen;
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const [radius, centre] = [110, 120];
  let angle = -Math.PI / 2;
  const slices = values.map((value, index) => {
    const next = angle + (value / total) * 2 * Math.PI;
    const [x1, y1, x2, y2] = [Math.cos(angle), Math.sin(angle), Math.cos(next), Math.sin(next)].map((part) =>
      round(centre + radius * part),
    );
    const large = next - angle > Math.PI ? 1 : 0;
    angle = next;
    const color = seriesColor(pen, index);
    const whole = `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${color}"/>`;
    const slice = `<path d="M${centre} ${centre}L${x1} ${y1}A${radius} ${radius} 0 ${large} 1 ${x2} ${y2}Z" fill="${color}" stroke="${look.gap}"/>`;
    return value >= total ? whole : value === 0 ? '' : slice;
  });
  const key = chart.categories.map((category, index) =>
    legendEntry(
      pen,
      270,
      30 + index * 24,
      `${category} ${formatValue(chart.series[0]?.values[index], chart.unit)}`,
      index,
    ),
  );
  return finish(pen, Math.max(centre * 2, 30 + chart.categories.length * 24), slices.join('') + key.join(''));
}

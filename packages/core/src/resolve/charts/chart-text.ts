import type { Chart } from '../../model/nodes/chart.ts';

const kindNames: Readonly<Record<Chart['kind'], string>> = {
  bar: 'Bar chart',
  column: 'Column chart',
  line: 'Line chart',
  pie: 'Pie chart',
};

/** A value with the chart's unit, as its labels show it: `25 %`, `–`. */
export function formatValue(value: number | null | undefined, unit: string | undefined): string {
  if (value === null || value === undefined) return '–';
  const number = String(value).replace('-', '\u2212');
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/** What a chart is called: its title, else its kind. */
export function nameOfChart({ title, kind }: Chart): string {
  return title ?? kindNames[kind];
}

/** What a chart shows, in words: its name, and every value. The alternative text of its drawing. */
export function describeChart(chart: Chart): string {
  const values = chart.series.map((series) => {
    const pairs = chart.categories.map(
      (category, index) => `${category} ${formatValue(series.values[index], chart.unit)}`,
    );
    return `${series.name}: ${pairs.join(', ')}`;
  });
  return `${nameOfChart(chart)}. ${values.join('; ')}.`;
}

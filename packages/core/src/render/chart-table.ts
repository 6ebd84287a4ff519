import type { Chart } from '../model/nodes/chart.ts';
import type { Table } from '../model/nodes/table.ts';
import type { TableCell } from '../model/nodes/table-cell.ts';
import type { TableRow } from '../model/nodes/table-row.ts';
import type { Text } from '../model/nodes/text.ts';

/** The numbers of a chart as a table: a row a category, a column a series. Its nodes' ids begin with the chart's. */
export function chartTable(chart: Chart): Table {
  const unit = chart.unit === undefined ? '' : ` (${chart.unit})`;
  const text = (value: string, place: string): Text => ({ type: 'text', id: `${chart.id}-${place}`, value });
  const cell = (value: string, place: string, header: boolean): TableCell => ({
    type: 'tableCell',
    id: `${chart.id}-cell-${place}`,
    ...(header ? { header } : {}),
    children: [
      { type: 'paragraph', id: `${chart.id}-paragraph-${place}`, children: [text(value, `text-${place}`)] },
    ],
  });
  const row = (values: readonly string[], index: number): TableRow => ({
    type: 'tableRow',
    id: `${chart.id}-row-${index}`,
    cells: values.map((value, column) => cell(value, `${index}-${column}`, index === 0 || column === 0)),
  });
  return {
    type: 'table',
    id: chart.id,
    ...(chart.position === undefined ? {} : { position: chart.position }),
    columns: [{}, ...chart.series.map(() => ({ align: 'right' as const }))],
    ...(chart.title === undefined ? {} : { caption: [text(chart.title, 'title')] }),
    head: [row(['', ...chart.series.map((series) => `${series.name}${unit}`)], 0)],
    body: chart.categories.map((category, index) =>
      row([category, ...chart.series.map((series) => String(series.values[index] ?? '–'))], index + 1),
    ),
  };
}

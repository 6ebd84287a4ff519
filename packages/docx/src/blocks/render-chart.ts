import type { Chart, Paragraph, Table, TableCell, TableRow } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { renderTable } from './render-table.ts';

/** The data as a table: a row for each category, a column for each series. */
export function renderChart(node: Chart, context: DocxContext): readonly BlockElement[] {
  return renderTable(chartTable(node), context);
}

function chartTable(node: Chart): Table {
  const names = node.series.map(({ name }) => (node.unit === undefined ? name : `${name} (${node.unit})`));
  const rows = node.categories.map((category, index) => [
    category,
    ...node.series.map(({ values }) => String(values[index] ?? '')),
  ]);
  return {
    type: 'table',
    id: node.id,
    columns: [{ align: 'left' }, ...node.series.map(() => ({ align: 'right' }) as const)],
    ...(node.title === undefined
      ? {}
      : { caption: [{ type: 'text', id: `${node.id}-title`, value: node.title }] }),
    head: [row(['', ...names], `${node.id}-head`)],
    body: rows.map((cells, index) => row(cells, `${node.id}-${index}`)),
  };
}

function row(values: readonly string[], id: string): TableRow {
  return {
    type: 'tableRow',
    id,
    cells: values.map((value, index): TableCell => {
      const paragraph: Paragraph = {
        type: 'paragraph',
        id: `${id}-${index}-p`,
        children: [{ type: 'text', id: `${id}-${index}-t`, value }],
      };
      return { type: 'tableCell', id: `${id}-${index}`, children: [paragraph] };
    }),
  };
}

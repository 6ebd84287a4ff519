import type { Chart } from '@octavo/core';
import { chartAsFigure } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { caption } from '../shared/caption.ts';
import { dataTable } from '../shared/data-table.ts';
import { figure } from './figure.ts';

/** The chart's drawing as a figure, or its data as a table where there is no drawing. */
export function chart(node: Chart, context: BlockContext): readonly EngineContent[] {
  const drawn = chartAsFigure(node, context.resolved);
  if (drawn !== undefined) return figure(drawn, context);
  const title =
    node.title === undefined
      ? undefined
      : ([{ type: 'text', id: `${node.id}-title`, value: node.title }] as const);
  const above = caption(node, title, context, { margin: [0, 6, 0, 4] });
  return [
    ...above.map((content) => ({ ...content, keepWithNext: true })),
    { ...chartTable(node, context), margin: [0, 0, 0, context.spacingPt + 4] },
  ];
}

/** A row for each category, a column for each series. */
function chartTable(node: Chart, context: BlockContext): EngineContent {
  const names = node.series.map(({ name }) => (node.unit === undefined ? name : `${name} (${node.unit})`));
  const rows = node.categories.map((category, index) => [
    category,
    ...node.series.map(({ values }) => numberText(values[index] ?? null)),
  ]);
  return dataTable({ head: ['', ...names], rows, origin: node.id }, context);
}

function numberText(value: number | null): string {
  return value === null ? '–' : String(value);
}

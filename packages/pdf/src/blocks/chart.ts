import type { Chart, Inline } from '@octavo/core';
import { chartAsFigure } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { caption } from '../shared/caption.ts';
import { dataTable } from '../shared/data-table.ts';
import { numberText } from '../shared/number-text.ts';
import { figure } from './figure.ts';

/** The chart's drawing as a figure, or its data as a table where there is no drawing. */
export function chart(node: Chart, context: BlockContext): readonly EngineContent[] {
  const drawn = chartAsFigure(node, context.resolved);
  if (drawn !== undefined) return figure({ ...drawn, ...drawingCaption(node) }, context);
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

/** The drawing has no legend for a single series: the caption names it. */
function drawingCaption({ id, title, series }: Chart): { readonly caption?: readonly Inline[] } {
  const [only] = series;
  const name = series.length === 1 ? (only?.name ?? '') : '';
  const value = title === undefined ? name : name === '' ? title : `${title} (${name})`;
  return value === '' ? {} : { caption: [{ type: 'text', id: `${id}-title`, value }] };
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

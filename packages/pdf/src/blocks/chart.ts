import type { Chart } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { dataTable } from '../shared/data-table.ts';

/** The chart's data as a table, until charts are drawn. */
export function chart(node: Chart, context: BlockContext): readonly EngineContent[] {
  const { theme, spacingPt } = context;
  const title = [node.title, node.unit === undefined ? undefined : `(${node.unit})`].filter(
    (part) => part !== undefined,
  );
  const heading: EngineContent = {
    text: [{ text: title.join(' '), origin: node.id }],
    font: theme.fonts.heading,
    fontSize: theme.text.captionSizePt,
    bold: true,
    keepWithNext: true,
    margin: [0, 4, 0, 3],
  };
  const head = ['', ...node.series.map((series) => series.name)];
  const rows = node.categories.map((category, index) => [
    category,
    ...node.series.map((series) => numberText(series.values[index] ?? null)),
  ]);
  return [
    ...(title.length === 0 ? [] : [heading]),
    { ...dataTable({ head, rows, origin: node.id }, context), margin: [0, 0, 0, spacingPt + 4] },
  ];
}

function numberText(value: number | null): string {
  return value === null ? '–' : String(value);
}

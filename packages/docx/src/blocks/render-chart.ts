import {
  type Chart,
  chartAsFigure,
  type Inline,
  type Paragraph,
  type Table,
  type TableCell,
  type TableRow,
} from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { chartHeightPt, type MakeChart } from '../plan/plan-charts.ts';
import { pointsFromTwips } from '../units.ts';
import { captionContent } from './caption-content.ts';
import { renderFigure } from './render-figure.ts';
import { renderTable } from './render-table.ts';

/**
 * A chart of Word's own, its data a workbook that *Edit Data* opens. What Word cannot chart is its drawing, with the data as a table below; the
 * table alone where there is no drawing.
 */
export function renderChart(node: Chart, context: DocxContext): readonly BlockElement[] {
  const make = context.plan.charts.get(node.id);
  if (make !== undefined) return nativeChart(node, make, context);
  const figure = chartAsFigure(node, context.resolved);
  const table = chartTable(node);
  if (figure === undefined) return renderTable(table, context);
  const { caption: _, ...data } = table;
  return [...renderFigure(figure, context), ...renderTable({ ...data, id: `${node.id}-data` }, context)];
}

function nativeChart(node: Chart, make: MakeChart, context: DocxContext): readonly BlockElement[] {
  const { ledger, plan, indentTwips, widthTwips } = context;
  const widthPt = pointsFromTwips(widthTwips);
  const drawing = make(widthPt, ledger.drawing());
  ledger.setHeight(drawing, chartHeightPt(node, widthPt));
  const title: readonly Inline[] =
    node.title === undefined ? [] : [{ type: 'text', id: `${node.id}-title`, value: node.title }];
  if (title.length === 0 && !plan.captioned.has(node.id)) {
    const style = ledger.styles.indented('Figure', indentTwips);
    return [styledParagraph({ style }, bookmarked(node.id, [drawing], context))];
  }
  return [
    styledParagraph({ style: ledger.styles.indented('CaptionedFigure', indentTwips) }, [drawing]),
    styledParagraph(
      { style: ledger.styles.indented('Caption', indentTwips) },
      captionContent(node.id, title, context),
    ),
  ];
}

/** A row for each category, a column for each series. */
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

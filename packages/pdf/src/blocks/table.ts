import type { Table, TableCell } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import { leadingFor } from '../context.ts';
import type { EngineContent, EngineSpannedCell } from '../engine/index.ts';
import { trimEnd } from '../shared/box.ts';
import { caption } from '../shared/caption.ts';
import { isShortTable } from '../shared/is-short-table.ts';
import type { PlacedCell } from '../shared/table-grid.ts';
import { tableGrid } from '../shared/table-grid.ts';
import { tableLayout } from '../shared/table-layout.ts';
import { renderBlocks } from './index.ts';

export function table(node: Table, context: BlockContext): readonly EngineContent[] {
  const { theme, resolved, spacingPt } = context;
  const look = tableLook(node.columns.length, context);
  const isRtl = resolved.direction === 'rtl';
  const head = tableGrid(node.head, node.columns.length);
  const body = tableGrid(node.body, node.columns.length);
  const rows = [...head, ...body];
  const above = caption(node, node.caption, context, { margin: [0, 6, 0, 4] });
  if (rows.length === 0) return above;
  const inner: BlockContext = {
    ...context,
    sizePt: look.sizePt,
    leadingPt: leadingFor(look.sizePt, context),
    spacingPt: look.sizePt * 0.4,
    widthPt: Math.max(24, context.widthPt / Math.max(1, node.columns.length) - 2 * look.paddingPt),
  };
  const cells = rows.map((row, index) =>
    row.map((placed, column) => tableCell(placed, { node, column, isHead: index < head.length, inner })),
  );
  return [
    ...above.map((content) => ({ ...content, keepWithNext: true })),
    {
      table: {
        headerRows: head.length,
        widths: node.columns.map(() => 'auto' as const),
        body: isRtl ? cells.map(mirrorRow) : cells,
      },
      layout: tableLayout({ headRows: head.length, bodyRows: body.length, paddingPt: look.paddingPt, theme }),
      fontSize: inner.sizePt,
      leading: inner.leadingPt,
      margin: [0, 2, 0, spacingPt + 4],
      unbreakable: isShortTable(rows),
      direction: resolved.direction,
    },
  ];
}

/** Size of the text and room in the cells: the more columns, the less. */
function tableLook(columns: number, { sizePt }: BlockContext): { sizePt: number; paddingPt: number } {
  if (columns <= 5) return { sizePt: sizePt * 0.9, paddingPt: 6 };
  if (columns <= 8) return { sizePt: sizePt * 0.8, paddingPt: 4 };
  if (columns <= 12) return { sizePt: sizePt * 0.68, paddingPt: 3 };
  if (columns <= 20) return { sizePt: sizePt * 0.55, paddingPt: 1.5 };
  return { sizePt: sizePt * 0.4, paddingPt: columns <= 60 ? 1 : 0 };
}

interface CellPlace {
  readonly node: Table;
  readonly column: number;
  readonly isHead: boolean;
  readonly inner: BlockContext;
}

type Cell = EngineContent | EngineSpannedCell;

function tableCell(placed: PlacedCell, { node, column, isHead, inner }: CellPlace): Cell {
  if (placed === 'spanned') return {};
  if (placed === 'empty') return { text: '' };
  const { cell, colSpan, rowSpan } = placed;
  const align = node.columns[column]?.align;
  return {
    stack: cellContent(cell, inner),
    ...(isHead || cell.header ? { bold: true } : {}),
    ...(align === undefined ? {} : { alignment: align }),
    ...(cell.header && !isHead ? { scope: 'row' as const } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}

function cellContent(cell: TableCell, context: BlockContext): readonly EngineContent[] {
  const content = trimEnd(renderBlocks(cell.children, context));
  return content.length === 0 ? [{ text: '' }] : content;
}

/** In right-to-left documents the first column is the rightmost; a cell stands at the left end of what it spans. */
function mirrorRow(row: readonly Cell[]): readonly Cell[] {
  const mirrored = row.toReversed();
  for (const [index, cell] of row.entries()) {
    const span = 'colSpan' in cell ? (cell.colSpan ?? 1) : 1;
    if (span === 1) continue;
    const rightmost = row.length - 1 - index;
    mirrored[rightmost] = {};
    mirrored[rightmost - span + 1] = cell;
  }
  return mirrored;
}

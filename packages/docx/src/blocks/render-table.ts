import { plainText, type Table } from '@octavo/core';
import { TableCell, TableRow } from 'docx';
import type { DocxContext } from '../context.ts';
import { type BlockElement, RawBlock } from '../elements/block-element.ts';
import { CaptionedTable } from '../elements/captioned-table.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { tableStyleId } from '../styles/table-style.ts';
import { type TableTextSize, tableTextSizes, tableTextStyleId } from '../styles/table-text-styles.ts';
import { type ColumnWidths, columnWidths } from '../tables/column-widths.ts';
import { splitGrid } from '../tables/split-grid.ts';
import { type GridCell, type GridRow, type TableGrid, tableGrid } from '../tables/table-grid.ts';
import { captionContent } from './caption-content.ts';

const cellMarginTwips = 200;

/** A caption above, header rows that repeat on each page; more than 63 columns become several tables. */
export function renderTable(node: Table, context: DocxContext): readonly BlockElement[] {
  const grid = tableGrid(node);
  const tables =
    grid.rows.length === 0 ? [] : splitGrid(grid).map((part) => tableElement(node, part, context));
  return [...captionBlocks(node, context), ...tables];
}

function captionBlocks(node: Table, context: DocxContext): readonly BlockElement[] {
  const caption = captionContent(node.id, node.caption, context);
  const [first] = caption;
  if (first === undefined) return [];
  const named = node.caption !== undefined && node.caption.length > 0;
  if (!named && !context.plan.captioned.has(node.id)) {
    // No words to hold the bookmark: it stands between the blocks.
    const bookmark = context.plan.bookmarks[node.id];
    return bookmark === undefined
      ? []
      : [
          new RawBlock('w:bookmarkStart', { 'w:id': bookmark.id, 'w:name': bookmark.name }, []),
          new RawBlock('w:bookmarkEnd', { 'w:id': bookmark.id }, []),
        ];
  }
  const style = context.ledger.indentedStyle('TableCaption', context.indentTwips);
  return [styledParagraph({ style }, caption)];
}

function tableElement(
  node: Table,
  { firstColumn, grid }: { readonly firstColumn: number; readonly grid: TableGrid },
  context: DocxContext,
): CaptionedTable {
  const widths = columnWidths(grid, context.widthTwips, tableTextSizes(context.theme));
  const size: TableTextSize = widths.small || context.cellTextSize === 'small' ? 'small' : 'normal';
  const rows = grid.rows.map((row) => tableRow(row, { node, firstColumn, widths, size, context }));
  const headed = grid.rows.some((row) => row.header);
  return new CaptionedTable(
    {
      rows,
      style: tableStyleId,
      width: { size: widths.columnTwips.reduce((total, width) => total + width, 0), type: 'dxa' },
      columnWidths: widths.columnTwips,
      ...(context.indentTwips === 0 ? {} : { indent: { size: context.indentTwips, type: 'dxa' } }),
      ...(context.resolved.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    },
    {
      look: { headerRow: headed, headerColumn: headsRows(node) },
      caption: plainText(node.caption ?? []),
    },
  );
}

/** Whether each row of the body begins with a cell that heads it. */
function headsRows({ body }: Table): boolean {
  return body.length > 0 && body.every(({ cells }) => cells[0]?.header === true);
}

interface RowPlace {
  readonly node: Table;
  readonly firstColumn: number;
  readonly widths: ColumnWidths;
  readonly size: TableTextSize;
  readonly context: DocxContext;
}

function tableRow(row: GridRow, place: RowPlace): TableRow {
  return new TableRow({
    // Word still breaks a row that is taller than a page.
    cantSplit: true,
    ...(row.header ? { tableHeader: true } : {}),
    children: row.cells.map((cell) => tableCell(cell, row, place)),
  });
}

function tableCell(gridCell: GridCell, row: GridRow, place: RowPlace): TableCell {
  const { cell, column, columnSpan, rowSpan } = gridCell;
  const { resolved } = place.context;
  const heading = row.header || cell?.header === true;
  const align = place.node.columns[place.firstColumn + column]?.align;
  const paragraphStyle = tableTextStyleId(align, {
    heading,
    size: place.size,
    direction: resolved.direction,
  });
  const cellTwips = place.widths.columnTwips
    .slice(column, column + columnSpan)
    .reduce((total, width) => total + width, 0);
  const blocks = place.context.renderBlocks(cell?.children ?? [], {
    ...place.context,
    paragraphStyle,
    indentTwips: 0,
    widthTwips: Math.max(cellTwips - cellMarginTwips, 200),
    listDepth: 0,
    boldStyle: heading,
    cellTextSize: place.size,
  });
  const last = blocks.at(-1);
  const children = endsInParagraph(last)
    ? blocks
    : [...blocks, styledParagraph({ style: paragraphStyle }, [])];
  return new TableCell({
    // A cell holds any element of the flow (ISO 29500-1 §17.4.65); `docx` names two of them.
    children: children as unknown as ConstructorParameters<typeof TableCell>[0]['children'],
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  });
}

/** Word calls a cell damaged that does not end in a paragraph (ISO 29500-1 §17.4.65). */
function endsInParagraph(block: BlockElement | undefined): boolean {
  return block !== undefined && 'settings' in block;
}

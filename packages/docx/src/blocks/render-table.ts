import { plainText, type Table } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { type BlockElement, RawBlock } from '../elements/block-element.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { cellElement, rowElement, TableElement } from '../elements/table-element.ts';
import { tableStyleId } from '../styles/table-style.ts';
import { type TableTextSize, tableTextSizes, tableTextStyleId } from '../styles/table-text-styles.ts';
import { cellsOfRows, type RowCell } from '../tables/cells-of-rows.ts';
import { type ColumnWidths, columnWidths } from '../tables/column-widths.ts';
import { splitGrid } from '../tables/split-grid.ts';
import { type TableGrid, tableGrid } from '../tables/table-grid.ts';
import type { XmlElement } from '../xml/element.ts';
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
): TableElement {
  const { theme, widthTwips, cellTextSize, indentTwips, resolved } = context;
  const widths = columnWidths(grid, widthTwips, tableTextSizes(theme));
  const size: TableTextSize = widths.small || cellTextSize === 'small' ? 'small' : 'normal';
  const place = { node, firstColumn, widths, size, context };
  const cells = cellsOfRows(grid.rows);
  const rows = grid.rows.map(({ header }, index) =>
    rowElement(
      header,
      (cells[index] ?? []).map((cell) => tableCell(cell, header, place)),
    ),
  );
  return new TableElement(
    {
      style: tableStyleId,
      columnTwips: widths.columnTwips,
      indentTwips,
      rightToLeft: resolved.direction === 'rtl',
      look: { headerRow: grid.rows.some(({ header }) => header), headerColumn: headsRows(node) },
      caption: plainText(node.caption ?? []),
    },
    rows,
  );
}

/** Whether each row of the body begins with a cell that heads it. */
function headsRows({ body }: Table): boolean {
  return body.length > 0 && body.every(({ cells }) => cells[0]?.header === true);
}

interface CellPlace {
  readonly node: Table;
  readonly firstColumn: number;
  readonly widths: ColumnWidths;
  readonly size: TableTextSize;
  readonly context: DocxContext;
}

function tableCell(gridCell: RowCell, inHeader: boolean, place: CellPlace): XmlElement {
  const { cell, column, columnSpan, rowSpan, continued } = gridCell;
  const { context, size, widths, node, firstColumn } = place;
  const heading = inHeader || cell?.header === true;
  const paragraphStyle = tableTextStyleId(node.columns[firstColumn + column]?.align, {
    heading,
    size,
    direction: context.resolved.direction,
  });
  const widthTwips = widths.columnTwips
    .slice(column, column + columnSpan)
    .reduce((total, width) => total + width, 0);
  const inner = {
    ...context,
    paragraphStyle,
    indentTwips: 0,
    widthTwips: Math.max(widthTwips - cellMarginTwips, 200),
    listDepth: 0,
    boldStyle: heading,
    cellTextSize: size,
  };
  // What a cell says stands in the first of its rows.
  const blocks = continued || cell === undefined ? [] : context.renderBlocks(cell.children, inner);
  return cellElement(
    { widthTwips, columnSpan, ...(rowSpan > 1 ? { merge: continued ? 'continue' : 'restart' } : {}) },
    // Word calls a cell damaged that does not end in a paragraph (ISO 29500-1 §17.4.65).
    blocks.at(-1) instanceof StyledParagraph
      ? blocks
      : [...blocks, styledParagraph({ style: paragraphStyle }, [])],
  );
}

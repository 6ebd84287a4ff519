import { createDiagnostic, plainText, type Table } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { type BlockElement, RawBlock } from '../elements/block-element.ts';
import { SectionStart } from '../elements/section-start.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { cellElement, rowElement, TableElement } from '../elements/table-element.ts';
import type { SectionLayout } from '../page/section-layout.ts';
import { textWidthTwips } from '../page/text-width.ts';
import { gridTableStyleId, tableStyleId } from '../styles/table-style.ts';
import { type TableTextSize, tableTextSizes, tableTextStyleId } from '../styles/table-text-styles.ts';
import { cellsOfRows, type RowCell } from '../tables/cells-of-rows.ts';
import { type ColumnWidths, columnWidths } from '../tables/column-widths.ts';
import { decimalStop } from '../tables/decimal-stop.ts';
import { type GridPart, splitGrid } from '../tables/split-grid.ts';
import { tableGrid } from '../tables/table-grid.ts';
import type { XmlElement } from '../xml/element.ts';
import { captionContent } from './caption-content.ts';

const cellMarginTwips = 200;

/**
 * A caption above, header rows that repeat on each page; more than 63 columns become several tables. A table in which words would be broken even in
 * small letters stands on a page on its side, or across the columns of the text.
 */
export function renderTable(node: Table, context: DocxContext): readonly BlockElement[] {
  const parts = splitGrid(tableGrid(node));
  const layout = widerLayout(node, parts, context);
  if (layout === undefined) return tableBlocks(node, parts, context);
  if (layout === 'landscape') {
    const sizePt = tableTextSizes(context.theme).smallPt;
    const place = { file: context.resolved.document.file, position: node.position };
    context.ledger.report(createDiagnostic('table-turned', { sizePt, format: 'Word document' }, place));
  }
  const widthTwips = textWidthTwips(layout, context.theme, context.config);
  return [
    new SectionStart(layout),
    ...tableBlocks(node, parts, { ...context, widthTwips, isFlow: false }),
    new SectionStart(undefined),
  ];
}

function tableBlocks(node: Table, parts: readonly GridPart[], context: DocxContext): readonly BlockElement[] {
  const tables = parts
    .filter(({ grid }) => grid.rows.length > 0)
    .map((part) => tableElement(node, part, context));
  return [...captionBlocks(node, context), ...tables];
}

/** The narrowest layout of the page in which the table's words stand whole; undefined where that is the text's own. */
function widerLayout(
  node: Table,
  parts: readonly GridPart[],
  context: DocxContext,
): SectionLayout | undefined {
  if (!context.isFlow) return undefined;
  const { theme, config } = context;
  const breaksWords = (widthTwips: number) =>
    parts.some(
      ({ grid, firstColumn }) =>
        columnWidths(grid, widthTwips, tableSettings(node, { firstColumn, grid }, context)).breaksWords,
    );
  if (!breaksWords(context.widthTwips)) return undefined;
  const wider = (['whole', 'landscape'] as const).filter(
    (layout) => textWidthTwips(layout, theme, config) > context.widthTwips,
  );
  return wider.find((layout) => !breaksWords(textWidthTwips(layout, theme, config))) ?? wider.at(-1);
}

/** The sizes of text that a table may have, and what its author says of the columns' widths. */
function tableSettings(node: Table, { firstColumn, grid }: GridPart, { theme }: DocxContext) {
  const columns = node.columns.slice(firstColumn, firstColumn + grid.columnCount);
  return { sizes: tableTextSizes(theme), weights: columns.map(({ weight }) => weight) };
}

/** The look that the table asks for by its class, or the theme's. */
function lookOf({ attributes }: Table, { theme }: DocxContext): DocxContext['theme']['table']['style'] {
  const looks = ['rules', 'zebra', 'grid'] as const;
  return looks.find((look) => attributes?.classes?.includes(look)) ?? theme.table.style;
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
  const style = context.ledger.styles.indented('TableCaption', context.indentTwips);
  return [styledParagraph({ style }, caption)];
}

function tableElement(node: Table, { firstColumn, grid }: GridPart, context: DocxContext): TableElement {
  const { widthTwips, cellTextSize, indentTwips, resolved } = context;
  const widths = columnWidths(grid, widthTwips, tableSettings(node, { firstColumn, grid }, context));
  const size: TableTextSize = widths.small || cellTextSize === 'small' ? 'small' : 'normal';
  const place = { node, firstColumn, widths, size, context };
  const cells = cellsOfRows(grid.rows);
  const look = lookOf(node, context);
  const rows = grid.rows.map(({ header }, index) =>
    rowElement(
      header,
      (cells[index] ?? []).map((cell) => tableCell(cell, header, place)),
    ),
  );
  return new TableElement(
    {
      style: look === 'grid' ? gridTableStyleId : tableStyleId,
      columnTwips: widths.columnTwips,
      indentTwips,
      rightToLeft: resolved.direction === 'rtl',
      look: {
        headerRow: grid.rows.some(({ header }) => header),
        headerColumn: headsRows(node),
        bands: look === 'zebra',
      },
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

function textSizePt(size: TableTextSize, { theme }: DocxContext): number {
  const { normalPt, smallPt } = tableTextSizes(theme);
  return size === 'small' ? smallPt : normalPt;
}

function tableCell(gridCell: RowCell, inHeader: boolean, place: CellPlace): XmlElement {
  const { cell, column, columnSpan, rowSpan, continued } = gridCell;
  const { context, size, widths, node, firstColumn } = place;
  const heading = inHeader || cell?.header === true;
  const { direction, language } = context.resolved;
  const widthTwips = widths.columnTwips
    .slice(column, column + columnSpan)
    .reduce((total, width) => total + width, 0);
  const textTwips = Math.max(widthTwips - cellMarginTwips, 200);
  const stopTwips = heading
    ? undefined
    : decimalStop(node, firstColumn + column, { textTwips, sizePt: textSizePt(size, context), language });
  const paragraphStyle =
    stopTwips === undefined
      ? tableTextStyleId(node.columns[firstColumn + column]?.align, { heading, size, direction })
      : context.ledger.styles.decimal(tableTextStyleId(undefined, { heading, size, direction }), stopTwips);
  const inner = {
    ...context,
    paragraphStyle,
    indentTwips: 0,
    isFlow: false,
    widthTwips: textTwips,
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

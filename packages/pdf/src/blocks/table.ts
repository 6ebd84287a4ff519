import type { Block, Table, TableCell, Theme } from '@octavo/core';
import { decimalMark } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import { leadingFor, textContext } from '../context.ts';
import type { EngineContent, EngineSpannedCell, EngineTable, EngineTableFit } from '../engine/index.ts';
import { trimEnd } from '../shared/box.ts';
import { hasLongText, isShortTable } from '../shared/is-short-table.ts';
import { tableSurroundings } from '../shared/table-caption.ts';
import type { PlacedCell } from '../shared/table-grid.ts';
import { tableGrid } from '../shared/table-grid.ts';
import { tableLayout } from '../shared/table-layout.ts';
import { renderBlocks } from './index.ts';

/** The size of a table's text as a part of the text's around it. */
const tableTextShare = 0.9;

export function table(node: Table, context: BlockContext): readonly EngineContent[] {
  return tableWithNotes(node, [], context);
}

/** A table and the blocks that stand below it as its notes. */
export function tableWithNotes(
  node: Table,
  notes: readonly Block[],
  context: BlockContext,
): readonly EngineContent[] {
  const { theme, resolved, spacingPt } = context;
  const head = tableGrid(node.head, node.columns.length);
  const body = tableGrid(node.body, node.columns.length);
  const rows = [...head, ...body];
  const around = tableSurroundings(node, notes, context, renderBlocks);
  if (rows.length === 0) return [around.caption, around.notes].filter((part) => part !== undefined);
  const inner = cellContext(node, context);
  const cells = rows.map((row, index) =>
    row.map((placed, column) => tableCell(placed, { node, column, isHead: index < head.length, inner })),
  );
  const fit = tableFit(context);
  return [
    {
      table: {
        headerRows: head.length,
        widths: columnWidths(node),
        body: cells,
        direction: resolved.direction,
        ...around,
        ...decimals(node, resolved.language),
        ...(fit === undefined ? {} : { fit }),
      },
      layout: tableLayout({
        style: styleOf(node, theme),
        headRows: head.length,
        bodyRows: body.length,
        columns: node.columns.length,
        paddingPt: sidePaddingPt(node.columns.length),
        hasLongText: hasLongText(body),
        theme,
      }),
      fontSize: inner.sizePt,
      leading: inner.leadingPt,
      origin: node.id,
      margin: [0, 2, 0, spacingPt + 4],
      unbreakable: isShortTable(rows),
    },
  ];
}

function cellContext(node: Table, context: BlockContext): BlockContext {
  const sizePt = context.isInCell ? context.sizePt : context.sizePt * tableTextShare;
  const columns = Math.max(1, node.columns.length);
  return {
    ...context,
    sizePt,
    leadingPt: leadingFor(sizePt, context),
    spacingPt: sizePt * 0.4,
    widthPt: Math.max(24, context.widthPt / columns - 2 * sidePaddingPt(columns)),
    isInCell: true,
    alignment: 'inherit',
  };
}

/** The more columns, the less room beside their text. */
function sidePaddingPt(columns: number): number {
  return Math.max(2.5, Math.min(6, 6 - (columns - 5) * 0.35));
}

/** The look that the table asks for by its class, or the theme's. */
function styleOf({ attributes }: Table, { table }: Theme): Theme['table']['style'] {
  const styles = ['rules', 'zebra', 'grid'] as const;
  return styles.find((style) => attributes?.classes?.includes(style)) ?? table.style;
}

/** Columns with weights share the whole width by them; the others take what they hold. */
function columnWidths({ columns }: Table): NonNullable<EngineTable['table']['widths']> {
  const total = columns.reduce((sum, { weight = 0 }) => sum + weight, 0);
  return columns.map(({ weight }) =>
    weight === undefined ? ('auto' as const) : (`${(100 * weight) / total}%` as const),
  );
}

function decimals({ columns }: Table, language: string) {
  const decimalColumns = columns.flatMap(({ decimal }, index) => (decimal === true ? [index] : []));
  return decimalColumns.length === 0 ? {} : { decimalColumns, decimalMark: decimalMark(language) };
}

/** Tables within cells have their words broken; those in lists and boxes cannot turn the page. */
function tableFit(context: BlockContext): EngineTableFit | undefined {
  const { theme, resolved, widthPt } = context;
  if (context.isInCell) return undefined;
  const { heightPt, marginInsidePt, marginOutsidePt } = theme.page;
  const isInText = widthPt >= textContext(resolved, context).widthPt - 0.5;
  return {
    widthPt,
    ...(isInText ? { landscapeWidthPt: heightPt - marginInsidePt - marginOutsidePt } : {}),
    smallestSizePt: theme.table.smallestSizePt,
    repeatedColumns: 1,
  };
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
  const align = isHead && colSpan > 1 ? 'center' : node.columns[column]?.align;
  return {
    stack: cellContent(cell, inner),
    ...(isHead || cell.header ? { bold: true } : {}),
    ...(isHead ? { verticalAlignment: 'bottom' } : {}),
    ...(cell.header && !isHead ? { scope: 'row' as const } : {}),
    ...(align === undefined ? {} : { alignment: align }),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}

function cellContent(cell: TableCell, context: BlockContext): readonly EngineContent[] {
  const content = trimEnd(renderBlocks(cell.children, context));
  return content.length === 0 ? [{ text: '' }] : content;
}

import type { Table, TableCell, TableColumn } from '@octavo/core';
import type { EngineContent, EngineSpannedCell, EngineTableLayout } from '@octavo/pdf/engine';
import type { TableRegion } from '../../deck.ts';
import { captionRuns } from '../../flow/caption-runs.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { cellInsetX, cellInsetY } from '../../measure/table-layout.ts';
import type { GridCell } from '../../table-grid.ts';
import { tableGrid } from '../../table-grid.ts';
import { frame } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';
import { paragraphBlocks } from '../text/paragraph-blocks.ts';
import { runText } from '../text/run-text.ts';

/** The planned distance between a caption and its table. */
const captionGapPt = 6;

/** A table with its caption above; its columns are as wide as they were planned. */
export function tableRegion(region: TableRegion, context: PdfContext): readonly EngineContent[] {
  const { table, box, columnWidthsPt, sizePt } = region;
  const { scale } = context.place;
  const content = tableContent(table, context, {
    sizePt,
    captionSizePt: paragraphSizePt('caption', 0, context.theme.slide),
    widths: columnWidthsPt.map((widthPt) => Math.max(1, widthPt - 2 * cellInsetX) * scale),
    roomPt: (box.widthPt / Math.max(1, columnWidthsPt.length)) * scale,
  });
  return [frame(box, [content], { place: context.place, origin: table.id })];
}

export interface TableLook {
  /** Sizes at the slide's own size. */
  readonly sizePt: number;
  readonly captionSizePt: number;
  readonly widths: readonly (number | 'auto')[];
  /** What a formula in a cell may take, on the page. */
  readonly roomPt: number;
}

/** A table with rules below its rows, its caption above. */
export function tableContent(table: Table, context: PdfContext, look: TableLook): EngineContent {
  const rows = tableGrid(table);
  const caption = captionOf(table, look, context);
  return {
    table: {
      headerRows: table.head.length,
      widths: look.widths,
      body: rows.map((cells, row) =>
        cells.map((cell, column) => {
          const place = { row, isHead: row < table.head.length, ...alignOf(table.columns[column]) };
          return cell.type === 'covered' ? {} : cellContent(cell, place, look, context);
        }),
      ),
      direction: context.deck.direction,
      ...(caption === undefined ? {} : { caption }),
    },
    layout: tableLayout(table, context),
  };
}

interface CellPlace {
  readonly row: number;
  readonly isHead: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

function alignOf(column: TableColumn | undefined): Pick<CellPlace, 'align'> {
  return column?.align === undefined ? {} : { align: column.align };
}

function cellContent(
  { cell, colSpan, rowSpan }: Extract<GridCell, { type: 'cell' }>,
  { isHead, align }: CellPlace,
  { sizePt, roomPt }: TableLook,
  context: PdfContext,
): EngineContent | EngineSpannedCell {
  const look = { sizeOf: () => sizePt, roomPt, ...(align === undefined ? {} : { alignment: align }) };
  const blocks = paragraphBlocks(toParagraphs(cell.children, context.resolved), look, context);
  const scope = scopeOf(cell, isHead);
  const fontSize = sizePt * context.place.scale;
  // An empty cell is as high as a line of its table, not of the slide's text.
  const empty = { text: '', fontSize, leading: fontSize * context.metrics.text.lineHeightEm };
  return {
    stack: blocks.length === 0 ? [empty] : blocks,
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(scope === undefined ? {} : { scope, bold: true }),
    ...(isHead ? { verticalAlignment: 'bottom' as const } : {}),
  };
}

function scopeOf(cell: TableCell, isHead: boolean): 'row' | 'column' | undefined {
  if (isHead) return 'column';
  return cell.header === true ? 'row' : undefined;
}

function captionOf(
  table: Table,
  { captionSizePt: sizePt }: TableLook,
  context: PdfContext,
): EngineContent | undefined {
  const { resolved, theme, metrics, place } = context;
  const runs = captionRuns(table, table.caption, inlineContext(resolved));
  if (runs.length === 0) return undefined;
  return {
    tag: 'Caption',
    text: runText(runs, sizePt * place.scale, context),
    fontSize: sizePt * place.scale,
    leading: sizePt * metrics.text.lineHeightEm * place.scale,
    color: theme.colors.muted,
    margin: [0, 0, 0, captionGapPt * place.scale],
  };
}

function tableLayout(table: Table, { theme, place }: PdfContext): EngineTableLayout {
  const { colors } = theme;
  const { scale } = place;
  const headRows = table.head.length;
  return {
    paddingLeft: () => cellInsetX * scale,
    paddingRight: () => cellInsetX * scale,
    paddingTop: () => cellInsetY * scale,
    // The rule below a row is within its planned height.
    paddingBottom: (row) => (cellInsetY - ruleWidthPt(row + 1, headRows)) * scale,
    vLineWidth: () => 0,
    hLineWidth: (row) => ruleWidthPt(row, headRows) * scale,
    hLineColor: (row) => (row === headRows && headRows > 0 ? colors.accent : colors.rule),
    fillColor: (row) => {
      if (row < headRows) return colors.tableHeader;
      return (row - headRows) % 2 === 1 ? colors.tableBand : null;
    },
  };
}

/** Rules stand below rows, a stronger one below the head. */
function ruleWidthPt(row: number, headRows: number): number {
  if (row === 0) return 0;
  return row === headRows ? 1.5 : 0.75;
}

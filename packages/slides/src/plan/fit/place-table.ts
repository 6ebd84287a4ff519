import type { Table, TableRow } from '@octavo/core';
import { captionRuns } from '../../flow/caption-runs.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { safety } from '../../measure/paragraphs-height.ts';
import type { TableLayout } from '../../measure/table-layout.ts';
import { layoutTable } from '../../measure/table-layout.ts';
import { countLines } from '../../measure/wrap-runs.ts';
import type { TablePiece } from '../pieces/piece.ts';
import type { Placement } from './page.ts';
import { splitRow } from './split-row.ts';

/** What the place of a table asks for. */
interface TableNeed {
  /** Something must be placed, as the slide is empty. */
  readonly force: boolean;
  /** Parts are of no use. */
  readonly whole: boolean;
  /** Whether the first row is a part already. */
  readonly isParted?: boolean;
}

/** Places as many rows as the height holds, at least one when `force` is set; the head stands above the rest again. */
export function placeTable(
  piece: TablePiece,
  widthPt: number,
  heightPt: number,
  sizePt: number,
  context: MeasureContext,
  { force, whole, isParted = false }: TableNeed,
): Placement | undefined {
  const table = piece.block;
  if (!force && isSurelyTaller(table, heightPt, whole)) return undefined;
  const layout = piece.layout ?? layoutTable(table, widthPt, sizePt, context);
  const captionPt = tableCaptionHeightPt(table, widthPt, context);
  const headPt = sum(layout.headHeightsPt);
  let rows = 0;
  let usedPt = headPt + captionPt;
  while (rows < table.body.length && usedPt + (layout.bodyHeightsPt[rows] ?? 0) <= heightPt) {
    usedPt += layout.bodyHeightsPt[rows] ?? 0;
    rows += 1;
  }
  rows = unspannedCount(table.body, rows);
  if (rows === 0 && table.body.length > 0) {
    if (!force) return undefined;
    const parted = isParted ? undefined : partFirstRow(piece, layout, heightPt - usedPt, context);
    if (parted !== undefined) {
      return placeTable(parted, widthPt, heightPt, sizePt, context, { force, whole, isParted: true });
    }
    rows = Math.max(1, spanLength(table.body));
  }
  const rowHeightsPt = [...layout.headHeightsPt, ...layout.bodyHeightsPt.slice(0, rows)];
  const placedHeightPt = sum(rowHeightsPt) + captionPt;
  const isWhole = rows >= table.body.length;
  const shown: Table = isWhole ? table : { ...table, body: table.body.slice(0, rows) };
  const { full, layout: _, ...part } = piece;
  return {
    placed: {
      piece: { ...part, ...(full === undefined ? {} : { full }), block: shown },
      heightPt: placedHeightPt,
      sizePt: layout.sizePt,
      columnWidthsPt: layout.columnWidthsPt,
      rowHeightsPt,
    },
    ...(isWhole
      ? {}
      : {
          rest: [
            {
              ...part,
              breakBefore: false,
              block: { ...table, body: table.body.slice(rows) },
              layout: { ...layout, bodyHeightsPt: layout.bodyHeightsPt.slice(rows) },
            },
          ],
        }),
    ...(placedHeightPt > heightPt + 1 ? { overflows: true } : {}),
  };
}

/** The piece with its first row in two, when that row is taller than a slide and bound to no other. */
function partFirstRow(
  piece: TablePiece,
  layout: TableLayout,
  heightPt: number,
  context: MeasureContext,
): TablePiece | undefined {
  const { layout: _, ...part } = piece;
  const [first, ...others] = piece.block.body;
  if (first === undefined || longestSpan(first) > 1) return undefined;
  const { columnWidthsPt, sizePt } = layout;
  const rows = splitRow(first, { columnWidthsPt, sizePt, heightPt }, context);
  if (rows === undefined) return undefined;
  return { ...part, block: { ...piece.block, body: [rows.head, rows.rest, ...others] } };
}

/** The lowest that a row can be: seven points of text and the insets. */
const lowestRowPt = 14;

/** Whether a table that must stand on one slide cannot, however it is set: spares measuring long ones at every scale. */
function isSurelyTaller(table: Table, heightPt: number, whole: boolean): boolean {
  return whole && (table.head.length + table.body.length) * lowestRowPt > heightPt;
}

/** The height of a table's caption with the gap to the table. */
export function tableCaptionHeightPt(table: Table, widthPt: number, context: MeasureContext): number {
  const runs = captionRuns(table, table.caption, inlineContext(context.resolved));
  if (runs.length === 0) return 0;
  const sizePt = paragraphSizePt('caption', 0, context.slide);
  const { measure, metrics } = context;
  const lines = countLines(runs, widthPt * safety, { sizePt, role: 'text', measure, bold: false });
  return lines * sizePt * lineHeightOf(runs, metrics.text.lineHeightEm) + 8;
}

/** The most rows up to `count` after which no cell reaches over the cut. */
function unspannedCount(rows: readonly TableRow[], count: number): number {
  let reach = 0;
  let safe = 0;
  for (let index = 0; index < count; index += 1) {
    reach = Math.max(reach, index + longestSpan(rows[index]));
    if (reach <= index + 1) safe = index + 1;
  }
  return safe;
}

/** The rows that the first ones are bound to by cells that reach over them. */
function spanLength(rows: readonly TableRow[]): number {
  let reach = 1;
  for (let index = 0; index < Math.min(reach, rows.length); index += 1) {
    reach = Math.max(reach, index + longestSpan(rows[index]));
  }
  return Math.min(reach, rows.length);
}

function longestSpan(row: TableRow | undefined): number {
  return (row?.cells ?? []).reduce((most, cell) => Math.max(most, cell.rowSpan ?? 1), 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

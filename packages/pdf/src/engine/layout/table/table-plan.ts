import type { LayoutNode } from '../../internals/layout-node.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import type { PlannedCell } from './plan-cells.ts';
import { planCells } from './plan-cells.ts';
import type { TablePlan } from './planned-table.ts';
import { cellPaddingPt, leastRowHeights } from './row-heights.ts';
import { movableRowShare, tallRowPt } from './row-shares.ts';
import { placeColumns } from './table-columns.ts';
import type { TableFlow } from './table-flow.ts';

/** Header rows, or notes below, taller than this part of a page are not repeated, or kept with the last row. */
const keptShare = 0.3;
/** A row that breaks has so many lines before the break, if it can. */
const linesBeforeBreak = 3;

/** Columns of a table that are drawn beside one another, with what stands above and below them. */
export interface TablePart {
  readonly columns: readonly number[];
  readonly repeatedColumns: number;
  readonly caption: LayoutNode | undefined;
  readonly notes: LayoutNode | undefined;
}

/** A table whole, or in parts one below the other where it is too wide. */
export function tableParts(node: LayoutNode): readonly TablePart[] {
  const { table } = node;
  const all = table?.widths.map((_, index) => index) ?? [];
  const parts = node._fit?.parts ?? [all];
  return parts.map((columns, at) => ({
    columns,
    repeatedColumns: at === 0 ? 0 : (node._fit?.repeatedColumns ?? 0),
    caption: at === 0 ? table?.caption : table?.continued,
    notes: at === parts.length - 1 ? table?.notes : undefined,
  }));
}

export interface PlanTools {
  readonly flow: TableFlow;
  readonly roomPt: number;
  readonly layOut: (node: LayoutNode, widthPt: number) => LaidOutContent;
  readonly heightOf: (node: LayoutNode) => number;
}

/** All that is decided of a part before its first row is placed, and the room that its beginning needs. */
export function planTable(
  node: LayoutNode,
  part: TablePart,
  { flow, roomPt, layOut, heightOf }: PlanTools,
): { readonly plan: TablePlan; readonly beginningPt: number } {
  const body = node.table?.body ?? [];
  const drawn = placeColumns(node, part.columns, roomPt);
  const cells = planCells(body, drawn);
  const leastHeights = leastRowHeights(node, cells, flow);
  const rows: RowHeights = { node, cells, leastHeights, flow };
  const headRows = repeatableRows(rows);
  const notesPt = part.notes === undefined ? 0 : heightOf(part.notes);
  const isSplit = part.columns.length < (node.table?.widths.length ?? 0);
  const { continued } = node.table ?? {};
  const plan: TablePlan = {
    node,
    drawn,
    cells,
    headRows,
    leastHeights,
    tailPt: notesPt <= flow.pagePt() * keptShare ? notesPt : 0,
    continued: continued === undefined ? undefined : layOut(continued, roomPt),
    isWhole: !isSplit,
    ownFrom: isSplit ? (part.columns[part.repeatedColumns] ?? 0) : 0,
    sharedColumns: isSplit ? (node._fit?.repeatedColumns ?? 0) : 0,
  };
  const captionPt = part.caption === undefined ? 0 : heightOf(part.caption);
  return { plan, beginningPt: captionPt + beginningHeight(rows, headRows, plan.tailPt) };
}

interface RowHeights {
  readonly node: LayoutNode;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly leastHeights: readonly number[];
  readonly flow: TableFlow;
}

/** How many rows are repeated on each page: those of the head, unless it is too tall or cells reach below it. */
function repeatableRows(rows: RowHeights): number {
  const { node, cells, flow } = rows;
  const headRows = Math.min(node.table?.headerRows ?? 0, cells.length);
  const reaches = cells
    .slice(0, headRows)
    .some((row) => row.some((cell) => cell.row + cell.rowSpan > headRows));
  if (reaches || headRows === cells.length) return 0;
  return rowsHeight(rows, 0, headRows) > flow.pagePt() * keptShare ? 0 : headRows;
}

function rowsHeight({ node, cells, leastHeights, flow }: RowHeights, from: number, to: number): number {
  let heightPt = 0;
  for (let row = from; row < to; row += 1) {
    const contents = (cells[row] ?? [])
      .filter(({ rowSpan }) => rowSpan === 1)
      .map((cell) => flow.contentOf(cell).heightPt + cellPaddingPt(cell, node));
    heightPt += Math.max(leastHeights[row] ?? 0, ...contents) + node._layout.hLineWidth(row + 1, node);
  }
  return heightPt;
}

/** The rows that must stand beside the caption: the head and a row, or the beginning of one; all of a low table of two rows. */
function beginningHeight(rows: RowHeights, headRows: number, tailPt: number): number {
  const { node, cells, flow } = rows;
  const headPt = node._layout.hLineWidth(0, node) + rowsHeight(rows, 0, headRows);
  const bodyRows = cells.length - headRows;
  const wholePt = rowsHeight(rows, headRows, headRows + Math.min(2, bodyRows)) + tailPt;
  if (bodyRows <= 2 && wholePt <= tallRowPt) return headPt + wholePt;
  const firstPt = rowsHeight(rows, headRows, headRows + 1);
  const isKept = node.table?.dontBreakRows === true && headPt + firstPt <= flow.pagePt() * movableRowShare;
  if (firstPt <= tallRowPt || isKept) return headPt + firstPt;
  const beginnings = (cells[headRows] ?? []).map((cell) => {
    const { cutsPt } = flow.contentOf(cell);
    return (cutsPt[Math.min(linesBeforeBreak, cutsPt.length - 1)] ?? 0) + cellPaddingPt(cell, node);
  });
  return headPt + Math.max(0, ...beginnings);
}

import type { FlowColumns } from '../definition/engine-blocks.ts';
import type { LayoutNode } from '../internals/layout-node.ts';
import type { Page } from '../internals/pdfmake-types.ts';
import { ColumnContext, rowHeightPt } from './column-context.ts';
import { drawNotes } from './draw-notes.ts';
import { estimateHeight } from './estimate-height.ts';
import { firstPartOf } from './first-part.ts';
import { moveItem } from './page-items.ts';
import { notesOf } from './page-notes.ts';
import { pageHeightPt } from './page-room.ts';
import type { PageWriter } from './page-writer.ts';

export interface ColumnOptions {
  readonly columns: FlowColumns;
  readonly direction: 'ltr' | 'rtl';
  readonly ruleColor: string;
  readonly slackPt: number;
  /** Lays the blocks out in a writer; tells which block begins. */
  layOut(writer: PageWriter, onBlock: (index: number) => void): void;
}

/** Columns do not begin at a page's foot. */
const fewestLines = 4;

/** Runs blocks through columns, and puts these side by side on the writer's pages. */
export function flowInColumns(
  blocks: readonly LayoutNode[],
  outer: PageWriter,
  { columns, direction, ruleColor, slackPt, layOut }: ColumnOptions,
): void {
  const { count, gapPt } = columns;
  while (outer.hasCarriedNotes) outer.moveToNextPage();
  if (outer.context().availableHeight < fewestLines * slackPt) outer.moveToNextPage();
  const { availableWidth, availableHeight } = outer.context();
  const widthPt = (availableWidth - (count - 1) * gapPt) / count;
  const progress = progressOf(blocks, widthPt);
  const context = new ColumnContext({
    count,
    widthPt,
    firstPt: availableHeight,
    fullPt: pageHeightPt(outer),
    slackPt,
    restPt: progress.restPt,
    tallestPt: progress.tallestPt,
  });
  const writer = outer.besides(context);
  layOut(writer, (index) => progress.begin(index, context.donePt));
  while (writer.hasCarriedNotes) writer.moveToNextPage();
  const filledPt = [...context.filledPt, context.y];
  for (let start = 0; start < context.pages.length; start += count) {
    if (start > 0) outer.moveToNextPage();
    const row = context.pages.slice(start, start + count);
    placeRow(direction === 'rtl' ? row.toReversed() : row, outer, {
      stepPt: widthPt + gapPt,
      firstStep: direction === 'rtl' ? count - row.length : 0,
      ruleColor,
      heightPt: rowHeightPt(row, filledPt.slice(start, start + count)),
      isLevel: context.isLevel[start / count] === true,
    });
  }
}

interface RowPlace {
  readonly stepPt: number;
  readonly firstStep: number;
  readonly ruleColor: string;
  readonly heightPt: number;
  /** Notes of a level row stand below its text, those of others at the page's foot. */
  readonly isLevel: boolean;
}

function placeRow(
  row: readonly Page[],
  outer: PageWriter,
  { stepPt, firstStep, ruleColor, heightPt, isLevel }: RowPlace,
): void {
  const context = outer.context();
  const page = context.getCurrentPage();
  for (const [index, column] of row.entries()) {
    if (isLevel) column.pageSize = { ...column.pageSize, height: heightPt };
    drawNotes(column, ruleColor);
    const x = context.x + (firstStep + index) * stepPt;
    page.items.push(...column.items.map((item) => moveItem(item, x, context.y)));
  }
  context.moveDown(Math.min(context.availableHeight, heightPt));
  notesOf(page).textBottomPt = Math.max(notesOf(page).textBottomPt, context.y);
}

interface Progress {
  begin(index: number, donePt: number): void;
  restPt(donePt: number): number;
  tallestPt(): number;
}

/** Knows about how much of the blocks is still to come. */
function progressOf(blocks: readonly LayoutNode[], widthPt: number): Progress {
  const heights = blocks.map((block) => estimateHeight(block, widthPt));
  const below = new Array<number>(blocks.length + 1).fill(0);
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    below[index] = (below[index + 1] ?? 0) + (heights[index] ?? 0);
  }
  let current = 0;
  let begunPt = 0;
  return {
    begin: (index, donePt) => {
      current = index;
      begunPt = donePt;
    },
    restPt: (donePt) =>
      (below[current + 1] ?? 0) + Math.max(0, (heights[current] ?? 0) - Math.max(0, donePt - begunPt)),
    tallestPt: () => {
      const whole = blocks.map((block, index) =>
        index >= current && block.unbreakable ? (heights[index] ?? 0) : 0,
      );
      const kept = [current, current + 1].map((index) => firstPartOf(blocks, widthPt, index).heightPt);
      return Math.max(0, ...whole, ...kept);
    },
  };
}

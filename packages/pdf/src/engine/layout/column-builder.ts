import type { FlowColumns } from '../definition/engine-blocks.ts';
import type { LayoutNode } from '../internals/layout-node.ts';
import { buildColumnWidths } from '../internals/pdfmake.ts';
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
  /** Columns that each have their own width, and are filled one after the other; others are equal and level. */
  readonly snaking: readonly LayoutNode[] | undefined;
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
  { columns, snaking, direction, ruleColor, slackPt, layOut }: ColumnOptions,
): void {
  const { count, gapPt } = columns;
  while (outer.hasCarriedNotes) outer.moveToNextPage();
  if (outer.context().availableHeight < fewestLines * slackPt) outer.moveToNextPage();
  const { availableWidth, availableHeight } = outer.context();
  const freePt = availableWidth - (count - 1) * gapPt;
  const widthsPt =
    snaking === undefined ? new Array<number>(count).fill(freePt / count) : snakingWidths(snaking, freePt);
  const progress = snaking === undefined ? progressOf(blocks, freePt / count) : unknownProgress;
  const context = new ColumnContext({
    count,
    widthsPt,
    isShared: snaking === undefined,
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
      offsetsPt:
        direction === 'rtl'
          ? offsets(widthsPt.toReversed(), gapPt).slice(count - row.length)
          : offsets(widthsPt, gapPt),
      ruleColor,
      heightPt: rowHeightPt(row, filledPt.slice(start, start + count)),
      isLevel: context.isLevel[start / count] === true,
    });
  }
}

interface RowPlace {
  /** Where each column begins. */
  readonly offsetsPt: readonly number[];
  readonly ruleColor: string;
  readonly heightPt: number;
  /** Notes of a level row stand below its text, those of others at the page's foot. */
  readonly isLevel: boolean;
}

function placeRow(
  row: readonly Page[],
  outer: PageWriter,
  { offsetsPt, ruleColor, heightPt, isLevel }: RowPlace,
): void {
  const context = outer.context();
  const page = context.getCurrentPage();
  for (const [index, column] of row.entries()) {
    if (isLevel) column.pageSize = { ...column.pageSize, height: heightPt };
    drawNotes(column, ruleColor);
    const x = context.x + (offsetsPt[index] ?? 0);
    page.items.push(...column.items.map((item) => moveItem(item, x, context.y)));
  }
  context.moveDown(Math.min(context.availableHeight, heightPt));
  notesOf(page).textBottomPt = Math.max(notesOf(page).textBottomPt, context.y);
}

/** The widths of columns that say themselves how wide they are, by pdfmake's rule. */
function snakingWidths(columns: readonly LayoutNode[], widthPt: number): readonly number[] {
  buildColumnWidths(columns, widthPt);
  return columns.map(({ _calcWidth: ownPt }) => ownPt ?? widthPt / columns.length);
}

/** Where columns begin that stand beside one another with a gap between them. */
function offsets(widthsPt: readonly number[], gapPt: number): readonly number[] {
  let xPt = 0;
  return widthsPt.map((widthPt) => {
    const ownPt = xPt;
    xPt += widthPt + gapPt;
    return ownPt;
  });
}

/** Columns that are filled one after the other need not know what comes. */
const unknownProgress: Progress = { begin: () => {}, restPt: () => 0, tallestPt: () => 0 };

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

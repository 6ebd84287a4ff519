import { lastCutWithin, notesBetween } from './laid-out-content.ts';
import type { OpenCell } from './open-cell.ts';
import { lastRowOf, partBottomPt, withoutSingleLines } from './open-cell.ts';
import type { PlannedCell } from './plan-cells.ts';
import type { TablePlan } from './planned-table.ts';
import { cellPaddingPt } from './row-heights.ts';
import { isLargeHole, lonelyRowPt, movableRowShare, tallRowPt } from './row-shares.ts';
import type { TableFlow } from './table-flow.ts';

/** What rows of a table need, and how much of them the page has room for. */
export class TableRoom {
  readonly #plan: TablePlan;
  readonly #flow: TableFlow;

  constructor(plan: TablePlan, flow: TableFlow) {
    this.#plan = plan;
    this.#flow = flow;
  }

  /** Whether a row of that height, with the rule below it and its notes, fits on the page. */
  hasRoom(row: number, heightPt: number, notes: readonly string[]): boolean {
    const { node, tailPt, cells } = this.#plan;
    const isLast = row === cells.length - 1;
    const rulePt = node._layout.hLineWidth(row + 1, node);
    const belowPt = isLast ? rulePt + tailPt : Math.max(rulePt, this.breakRulePt(row + 1));
    const notesPt = notes.length === 0 ? 0 : this.#flow.noteRoomPt(notes);
    return heightPt + belowPt + notesPt <= this.#flow.availablePt() + 0.01;
  }

  /** Whether a row of that height goes to the next page rather than over the foot of this one. */
  isMovable(heightPt: number): boolean {
    if (this.#plan.node.table?.dontBreakRows === true) return true;
    const leavesHole = heightPt > tallRowPt && isLargeHole(this.#flow.availablePt(), this.#flow.pagePt());
    return this.#isLow(heightPt) && !leavesHole;
  }

  #isLow(heightPt: number): boolean {
    return heightPt <= this.#flow.pagePt() * movableRowShare;
  }

  /** The rule where a table goes on over the page; as between rows if the layout says nothing. */
  breakRulePt(boundary: number): number {
    const { node } = this.#plan;
    const { hLineWhenBroken, breakRuleWidth } = node._layout;
    if (breakRuleWidth !== undefined) return breakRuleWidth;
    return hLineWhenBroken === false ? 0 : node._layout.hLineWidth(boundary, node);
  }

  /** The height that a row needs on this page to hold what is left of the open cells that end in it. */
  neededPt(open: readonly OpenCell[], row: number, leastPt = this.#plan.leastHeights[row] ?? 0): number {
    const { node } = this.#plan;
    const layout = node._layout;
    const topPt = this.#flow.topPt();
    return open
      .filter(({ cell }) => lastRowOf(cell) === row)
      .reduce(
        (neededPt, each) => Math.max(neededPt, partBottomPt(each, each.content.strips.length, node) - topPt),
        Math.max(leastPt, layout.paddingTop(row, node) + layout.paddingBottom(row, node)),
      );
  }

  /**
   * Whether the last row would stand alone on the next page: then the one before it goes there, too, but for a tall one where much of this page
   * would stay empty.
   */
  leavesLastAlone(row: number): boolean {
    const { cells, node } = this.#plan;
    const last = cells.length - 1;
    if (row !== last - 1) return false;
    const both = [...(cells[row] ?? []), ...(cells[last] ?? [])];
    if (both.some(({ rowSpan }) => rowSpan > 1)) return false;
    const lastPt = this.#aloneHeightPt(last);
    if (lastPt >= lonelyRowPt && isLargeHole(this.#flow.availablePt(), this.#flow.pagePt())) return false;
    const heightPt = this.#aloneHeightPt(row) + node._layout.hLineWidth(last, node) + lastPt;
    const notes = both.flatMap((cell) => this.#notesOf(cell));
    const isKept = this.#plan.node.table?.dontBreakRows === true || this.#isLow(heightPt);
    return isKept && !this.hasRoom(last, heightPt, notes);
  }

  /** For each open cell, up to where its content fits on this page together with its notes. */
  endsWithin(
    open: readonly OpenCell[],
    row: number,
    notesOf: (open: OpenCell, end: number) => readonly string[],
  ): readonly number[] {
    const { node } = this.#plan;
    const topPt = this.#flow.topPt();
    const roomPt = this.#flow.availablePt() - this.breakRulePt(row + 1);
    let limitPt = topPt + roomPt;
    for (;;) {
      const ends = open.map(({ cell, content, from, topPt: boxPt }) => {
        const innerPt = limitPt - boxPt - cellPaddingPt(cell, node);
        return withoutSingleLines(content, from, lastCutWithin(content, from, innerPt));
      });
      const notes = open.flatMap((each, at) => notesOf(each, ends[at] ?? each.from));
      const bottoms = open.flatMap((each, at) =>
        (ends[at] ?? 0) > each.from ? [partBottomPt(each, ends[at] ?? 0, node)] : [],
      );
      const bottomPt = Math.max(topPt, ...bottoms);
      const isEnough = notes.length === 0 || bottomPt - topPt + this.#flow.noteRoomPt(notes) <= roomPt + 0.01;
      if (isEnough || bottoms.length === 0) return ends;
      limitPt = bottomPt - 0.05;
    }
  }

  #aloneHeightPt(row: number): number {
    const { cells, node, leastHeights } = this.#plan;
    const heights = (cells[row] ?? []).map(
      (cell) => this.#flow.contentOf(cell).heightPt + cellPaddingPt(cell, node),
    );
    return Math.max(leastHeights[row] ?? 0, ...heights);
  }

  /** The notes of a cell that stands in no earlier part of the table. */
  #notesOf(cell: PlannedCell): readonly string[] {
    if (cell.origin < this.#plan.ownFrom) return [];
    const content = this.#flow.contentOf(cell);
    return notesBetween(content, 0, content.strips.length);
  }
}

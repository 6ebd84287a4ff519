import { drawFragment } from './draw-fragment.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import { isTall, itemsBetween, lastCutWithin, notesBetween } from './laid-out-content.ts';
import type { OpenCell } from './open-cell.ts';
import { lastRowOf, partBottomPt } from './open-cell.ts';
import type { PlannedCell } from './plan-cells.ts';
import type { TablePlan } from './planned-table.ts';
import { cellPaddingPt } from './row-heights.ts';
import type { TableFlow } from './table-flow.ts';
import type { TableFragment } from './table-fragment.ts';
import { emptyFragment } from './table-fragment.ts';
import { TableRoom } from './table-room.ts';

/**
 * Lays a table out page by page. Cells were laid out apart before: so rows know their height, notes find room on the page of
 * their mark whichever cell they are in, and cells over several rows go on over the page beside these.
 */
export class TablePages {
  readonly #plan: TablePlan;
  readonly #flow: TableFlow;
  readonly #room: TableRoom;
  #fragment: TableFragment = emptyFragment();
  #open: OpenCell[] = [];
  #bodyRowsHere = 0;
  #isContinued = false;

  constructor(plan: TablePlan, flow: TableFlow) {
    this.#plan = plan;
    this.#flow = flow;
    this.#room = new TableRoom(plan, flow);
  }

  layOut(): void {
    this.#rule(0);
    this.#placeHead();
    for (let row = this.#plan.headRows; row < this.#plan.cells.length; row += 1) this.#placeRow(row);
    this.#draw();
  }

  #placeHead(): void {
    for (let row = 0; row < this.#plan.headRows; row += 1) {
      this.#openCells(row);
      this.#closeRow(row);
    }
  }

  #placeRow(row: number): void {
    const isFree = this.#bodyRowsHere >= 2 && this.#open.length === 0;
    if (isFree && this.#room.leavesLastAlone(row)) this.#turnPageBefore(row);
    this.#openCells(row);
    let isBroken = false;
    while (!this.#fits(row, this.#room.neededPt(this.#open, row))) {
      const leanPt = this.#room.neededPt(this.#open, row, 0);
      if (this.#fits(row, leanPt)) {
        this.#closeRow(row, leanPt);
        return;
      }
      if (!isBroken && this.#bodyRowsHere > 0 && this.#room.isMovable(leanPt)) this.#moveRow(row);
      else isBroken = this.#breakRow(row) || isBroken;
    }
    this.#closeRow(row);
  }

  #openCells(row: number): void {
    const topPt = this.#flow.topPt();
    for (const cell of this.#plan.cells[row] ?? []) {
      this.#open.push({ cell, content: this.#flow.contentOf(cell), from: 0, topPt });
    }
  }

  #fits(row: number, heightPt: number): boolean {
    return this.#room.hasRoom(
      row,
      heightPt,
      this.#open.flatMap(({ cell, from }) => this.#notes(cell, from)),
    );
  }

  #notes(cell: PlannedCell, from: number, to?: number): readonly string[] {
    if (this.#isRepeated(cell)) return [];
    const content = this.#flow.contentOf(cell);
    return notesBetween(content, from, to ?? content.strips.length);
  }

  /** Whether a cell stands in this part of the table alone, and is not repeated on further pages. */
  #isDrawnOnce({ row, origin, node }: PlannedCell): boolean {
    const { isWhole, headRows, sharedColumns } = this.#plan;
    return row >= headRows && (isWhole || (origin >= sharedColumns && (node.colSpan ?? 1) === 1));
  }

  #isRepeated({ origin, row }: PlannedCell): boolean {
    return origin < this.#plan.ownFrom || (this.#isContinued && row < this.#plan.headRows);
  }

  /** Ends a row on this page with all that is left of the cells that end in it. */
  #closeRow(row: number, heightPt = this.#room.neededPt(this.#open, row)): void {
    const topPt = this.#flow.topPt();
    this.#addRow(row, topPt + heightPt);
    for (const open of this.#open) {
      if (lastRowOf(open.cell) !== row) continue;
      this.#addPart(open, open.content.strips.length, topPt + heightPt);
      if (this.#isDrawnOnce(open.cell)) this.#flow.forget(open.cell);
    }
    this.#open = this.#open.filter(({ cell }) => lastRowOf(cell) !== row);
    this.#rule(row + 1);
    if (row >= this.#plan.headRows) this.#bodyRowsHere += 1;
  }

  #addRow(row: number, bottomPt: number): void {
    const topPt = this.#flow.topPt();
    this.#fragment.rows.push({ row, topPt, bottomPt });
    this.#flow.moveDown(bottomPt - topPt);
  }

  #addPart(open: OpenCell, to: number, bottomPt: number): void {
    const { cell, content, from, topPt } = open;
    const isOnly = this.#isDrawnOnce(cell);
    const isRepeated = this.#isRepeated(cell);
    this.#fragment.cells.push({ cell, content, from, to, topPt, bottomPt, isRepeated, isOnly });
    const notes = this.#notes(cell, from, to);
    if (notes.length > 0) this.#flow.placeNotes(notes);
    open.from = to;
  }

  /** Puts as much of a row as fits on this page, and turns the page. Says whether anything was put. */
  #breakRow(row: number): boolean {
    const { node } = this.#plan;
    const fitting = this.#room.endsWithin(this.#open, row, ({ cell, from }, end) =>
      this.#notes(cell, from, end),
    );
    const hasProgress = this.#open.some(({ from }, at) => (fitting[at] ?? 0) > from);
    if (!hasProgress && !(this.#isContinued && this.#bodyRowsHere === 0)) {
      this.#moveRow(row);
      return false;
    }
    // What fits on no page is put all the same: rather over the edge than lost.
    const ends = hasProgress
      ? fitting
      : this.#open.map(({ from, content }) => Math.min(from + 1, content.strips.length));
    const bottomPt = Math.max(
      ...this.#open.map((open, at) => partBottomPt(open, ends[at] ?? open.from, node)),
    );
    this.#addRow(row, bottomPt);
    for (const [at, open] of this.#open.entries()) this.#addPart(open, ends[at] ?? open.from, bottomPt);
    this.#breakRule(row + 1);
    this.#turnPage(row + 1);
    return true;
  }

  /** Takes a row of which nothing is placed here to the next page. */
  #moveRow(row: number): void {
    const started = this.#open.filter(({ cell, from }) => cell.row === row && from === 0);
    this.#open = this.#open.filter((open) => !started.includes(open));
    this.#turnPageBefore(row);
    for (const open of started) open.topPt = this.#flow.topPt();
    this.#open.push(...started);
  }

  /** Ends the part on this page between two rows; cells over both go on. */
  #turnPageBefore(row: number): void {
    const last = this.#fragment.rules.at(-1);
    const bottomPt = last?.topPt ?? this.#flow.topPt();
    for (const open of this.#open) {
      const roomPt = bottomPt - open.topPt - cellPaddingPt(open.cell, this.#plan.node);
      this.#addPart(open, lastCutWithin(open.content, open.from, roomPt), bottomPt);
    }
    if (last !== undefined && last.thicknessPt < this.#room.breakRulePt(row)) {
      this.#fragment.rules.pop();
      this.#fragment.rules.push({ ...last, thicknessPt: this.#room.breakRulePt(row) });
    }
    this.#turnPage(row);
  }

  /** Begins the part on the next page, with the head. */
  #turnPage(boundary: number): void {
    this.#draw();
    this.#flow.turnPage();
    const { continued, headRows } = this.#plan;
    const open = this.#open;
    this.#fragment = emptyFragment();
    this.#open = [];
    this.#bodyRowsHere = 0;
    this.#isContinued = true;
    if (continued !== undefined) this.#drawContinued(continued);
    if (headRows > 0) this.#rule(0);
    else this.#breakRule(boundary);
    this.#placeHead();
    this.#open = open;
    for (const each of open) each.topPt = this.#flow.topPt();
  }

  #drawContinued(continued: LaidOutContent): void {
    const place = { leftPt: this.#flow.leftPt(), topPt: this.#flow.topPt(), isOnly: false };
    this.#flow.draw(itemsBetween(continued, [0, continued.strips.length], place));
    this.#flow.moveDown(continued.heightPt);
  }

  #rule(boundary: number, thicknessPt = this.#plan.node._layout.hLineWidth(boundary, this.#plan.node)): void {
    this.#fragment.rules.push({ boundary, topPt: this.#flow.topPt(), thicknessPt });
    this.#flow.moveDown(thicknessPt);
  }

  #breakRule(boundary: number): void {
    this.#rule(boundary, this.#room.breakRulePt(boundary));
  }

  #draw(): void {
    const { node, drawn } = this.#plan;
    const leftPt = this.#flow.leftPt();
    const items = drawFragment(this.#fragment, { node, drawn, leftPt, pageNumber: this.#flow.pageNumber() });
    this.#flow.draw(items);
    if (!items.some(isTall)) this.#noteRows();
  }

  /** Rows with nothing but text and rules across between them can be moved apart a little. */
  #noteRows(): void {
    for (const { boundary, topPt } of this.#fragment.rules.slice(0, -1)) {
      if (boundary > this.#plan.headRows) this.#flow.rowEnds(topPt);
    }
  }
}

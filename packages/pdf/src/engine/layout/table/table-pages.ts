import type { LayoutNode } from '../../internals/layout-node.ts';
import { drawFragment } from './draw-fragment.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import { itemsBetween, lastCutWithin, notesBetween } from './laid-out-content.ts';
import type { OpenCell } from './open-cell.ts';
import { lastRowOf, partBottomPt, withoutSingleLines } from './open-cell.ts';
import type { PlannedCell } from './plan-cells.ts';
import { cellPaddingPt } from './row-heights.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableFlow } from './table-flow.ts';
import type { TableFragment } from './table-fragment.ts';
import { emptyFragment } from './table-fragment.ts';

/** A row that would break is moved to the next page when it is no taller than this part of one. */
export const movableRowShare = 0.5;

/** A table that is ready to be laid out on pages. */
export interface TablePlan {
  readonly node: LayoutNode;
  readonly drawn: TableColumns;
  /** The cells that begin in each row. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Rows that are repeated on each page. */
  readonly headRows: number;
  readonly leastHeights: readonly number[];
  /** Room kept below the last row for what must stand under it. */
  readonly tailPt: number;
  /** Drawn at the top of each further page, above the head. */
  readonly continued: LaidOutContent | undefined;
  /** Whether all of its columns are drawn beside one another. */
  readonly isWhole: boolean;
  /** The first column that stands in no earlier part. Cells that begin before it stand there already. */
  readonly ownFrom: number;
  /** How many columns at the beginning stand in every part. */
  readonly sharedColumns: number;
}

/**
 * Lays a table out page by page. Cells were laid out apart before: so rows know their height, notes find room on the page of
 * their mark whichever cell they are in, and cells over several rows go on over the page beside these.
 */
export class TablePages {
  readonly #plan: TablePlan;
  readonly #flow: TableFlow;
  #fragment: TableFragment = emptyFragment();
  #open: OpenCell[] = [];
  #bodyRowsHere = 0;
  #isContinued = false;

  constructor(plan: TablePlan, flow: TableFlow) {
    this.#plan = plan;
    this.#flow = flow;
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
    if (this.#leavesLastAlone(row)) this.#turnPageBefore(row);
    this.#openCells(row);
    let isBroken = false;
    while (!this.#fits(row, this.#neededPt(row))) {
      const leanPt = this.#neededPt(row, 0);
      if (this.#fits(row, leanPt)) {
        this.#closeRow(row, leanPt);
        return;
      }
      if (!isBroken && this.#bodyRowsHere > 0 && this.#isMovable(leanPt)) this.#moveRow(row);
      else isBroken = this.#breakRow(row) || isBroken;
    }
    this.#closeRow(row);
  }

  /** Whether the last row would stand alone on the next page: then the one before it goes there, too. */
  #leavesLastAlone(row: number): boolean {
    const { cells, node } = this.#plan;
    const last = cells.length - 1;
    if (row !== last - 1 || this.#bodyRowsHere < 2 || this.#open.length > 0) return false;
    const both = [...(cells[row] ?? []), ...(cells[last] ?? [])];
    if (both.some(({ rowSpan }) => rowSpan > 1)) return false;
    const heightPt =
      this.#aloneHeightPt(row) + node._layout.hLineWidth(last, node) + this.#aloneHeightPt(last);
    const notes = both.flatMap((cell) => this.#notes(cell, 0));
    return this.#isMovable(heightPt) && !this.#hasRoom(last, heightPt, notes);
  }

  #aloneHeightPt(row: number): number {
    const { cells, node, leastHeights } = this.#plan;
    const heights = (cells[row] ?? []).map(
      (cell) => this.#flow.contentOf(cell).heightPt + cellPaddingPt(cell, node),
    );
    return Math.max(leastHeights[row] ?? 0, ...heights);
  }

  #openCells(row: number): void {
    const topPt = this.#flow.topPt();
    for (const cell of this.#plan.cells[row] ?? []) {
      this.#open.push({ cell, content: this.#flow.contentOf(cell), from: 0, topPt });
    }
  }

  /** The height that a row needs on this page to hold what is left of the cells that end in it. */
  #neededPt(row: number, leastPt = this.#plan.leastHeights[row] ?? 0): number {
    const { node } = this.#plan;
    const layout = node._layout;
    const topPt = this.#flow.topPt();
    return this.#open
      .filter(({ cell }) => lastRowOf(cell) === row)
      .reduce(
        (neededPt, open) => Math.max(neededPt, partBottomPt(open, open.content.strips.length, node) - topPt),
        Math.max(leastPt, layout.paddingTop(row, node) + layout.paddingBottom(row, node)),
      );
  }

  #fits(row: number, heightPt: number): boolean {
    return this.#hasRoom(
      row,
      heightPt,
      this.#open.flatMap(({ cell, from }) => this.#notes(cell, from)),
    );
  }

  #hasRoom(row: number, heightPt: number, notes: readonly string[]): boolean {
    const { node, tailPt, cells } = this.#plan;
    const isLast = row === cells.length - 1;
    const rulePt = node._layout.hLineWidth(row + 1, node);
    const belowPt = isLast ? rulePt + tailPt : Math.max(rulePt, this.#breakRulePt(row + 1));
    const notesPt = notes.length === 0 ? 0 : this.#flow.noteRoomPt(notes);
    return heightPt + belowPt + notesPt <= this.#flow.availablePt() + 0.01;
  }

  #isMovable(heightPt: number): boolean {
    return this.#plan.node.table?.dontBreakRows === true || heightPt <= this.#flow.pagePt() * movableRowShare;
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
  #closeRow(row: number, heightPt = this.#neededPt(row)): void {
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
    const fitting = this.#endsWithin(row);
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

  /** For each open cell, up to where its content fits on this page together with its notes. */
  #endsWithin(row: number): readonly number[] {
    const { node } = this.#plan;
    const topPt = this.#flow.topPt();
    const roomPt = this.#flow.availablePt() - this.#breakRulePt(row + 1);
    let limitPt = topPt + roomPt;
    for (;;) {
      const ends = this.#open.map(({ cell, content, from, topPt: boxPt }) => {
        const innerPt = limitPt - boxPt - cellPaddingPt(cell, node);
        return withoutSingleLines(content, from, lastCutWithin(content, from, innerPt));
      });
      const notes = this.#open.flatMap(({ cell, from }, at) => this.#notes(cell, from, ends[at] ?? from));
      const bottoms = this.#open.flatMap((open, at) =>
        (ends[at] ?? 0) > open.from ? [partBottomPt(open, ends[at] ?? 0, node)] : [],
      );
      const bottomPt = Math.max(topPt, ...bottoms);
      const isEnough = notes.length === 0 || bottomPt - topPt + this.#flow.noteRoomPt(notes) <= roomPt + 0.01;
      if (isEnough || bottoms.length === 0) return ends;
      limitPt = bottomPt - 0.05;
    }
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
    if (last !== undefined && last.thicknessPt < this.#breakRulePt(row)) {
      this.#fragment.rules.pop();
      this.#fragment.rules.push({ ...last, thicknessPt: this.#breakRulePt(row) });
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
    this.#rule(boundary, this.#breakRulePt(boundary));
  }

  /** The rule where a table goes on over the page; as between rows if the layout says nothing. */
  #breakRulePt(boundary: number): number {
    const { node } = this.#plan;
    const { hLineWhenBroken, breakRuleWidth } = node._layout;
    if (breakRuleWidth !== undefined) return breakRuleWidth;
    return hLineWhenBroken === false ? 0 : node._layout.hLineWidth(boundary, node);
  }

  #draw(): void {
    const { node, drawn } = this.#plan;
    const leftPt = this.#flow.leftPt();
    this.#flow.draw(
      drawFragment(this.#fragment, { node, drawn, leftPt, pageNumber: this.#flow.pageNumber() }),
    );
  }
}

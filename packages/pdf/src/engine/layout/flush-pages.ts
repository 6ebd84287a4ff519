import type { Vector } from '../internals/layout-node.ts';
import type { Page, PageItem } from '../internals/pdfmake-types.ts';
import type { Extent } from './item-extent.ts';
import { extentOf } from './item-extent.ts';
import { sameHeightPt } from './page-foot.ts';
import { moveItem } from './page-items.ts';
import type { DroppedRoom, SpreadEnd, SpreadPage } from './spread-end.ts';
import { bestSpreadEnd, footOf, hasNotes, mostShortLines, nearSpreadEnd } from './spread-end.ts';

/**
 * Pages that are full, and end a little too high: their last lines would not fit with the rest of their paragraph, or with what is kept
 * with them. The room is given to what stands between blocks, within bounds in which it is not seen, so that all pages end on one
 * line; a page that lacks more keeps its end (TeX's `\flushbottom` stretches without bounds). Facing pages that cannot both end at the
 * foot end on one line above it, as compositors run a spread a line or two short: lines of the left-hand page are carried over to the
 * right-hand one where that has room, or the right-hand one is filled no further than the left-hand one (R. Bringhurst, *The Elements
 * of Typographic Style*, 2.4.8 and 2.2.3). A spread is looked at by itself, so that the cost is linear.
 */
export class FlushPages {
  readonly #tops = new Map<Page, number[]>();
  readonly #rows = new Map<Page, number[]>();
  readonly #kept = new Map<Page, Extent[]>();
  readonly #ragged = new Set<Page>();
  readonly #dropped = new Map<Page, DroppedRoom>();
  readonly #shortPt = new Map<Page, number>();
  readonly leadingPt: number;

  constructor(leadingPt: number) {
    this.leadingPt = leadingPt;
  }

  /** Says that a block of the text begins on a page: above it room can be added. */
  blockBegins(page: Page, topPt: number): void {
    const tops = this.#tops.get(page);
    if (tops === undefined) this.#tops.set(page, [topPt]);
    else tops.push(topPt);
  }

  /** Says that a row of a table ends on a page, above the rule below it: there a little room can be added, too. */
  rowEnds(page: Page, bottomPt: number): void {
    const rows = this.#rows.get(page);
    if (rows === undefined) this.#rows.set(page, [bottomPt]);
    else rows.push(bottomPt);
  }

  /** Says what of a page is not divided. */
  keepUndivided(page: Page, extent: Extent): void {
    const kept = this.#kept.get(page);
    if (kept === undefined) this.#kept.set(page, [extent]);
    else kept.push(extent);
  }

  /** Says that a page ends where the author ends it, or has things in places of their own. */
  leaveRagged(page: Page): void {
    this.#ragged.add(page);
  }

  /** Says that the room above a block is not set, since a page begins with it. */
  dropAbove(page: Page, roomPt: number): void {
    const { abovePt, belowPt } = this.#droppedOn(page);
    this.#dropped.set(page, { abovePt: abovePt + roomPt, belowPt });
  }

  /** Says that a part of the room below a block is not set, since a page ends with it. */
  dropBelow(page: Page, roomPt: number): void {
    const { abovePt, belowPt } = this.#droppedOn(page);
    this.#dropped.set(page, { abovePt, belowPt: Math.max(belowPt, roomPt) });
  }

  /** How far above its foot the text of a page is to end, so that it ends beside that of the page before, to half a line: lines of code and of text are not equally high. */
  shortPt(pages: readonly Page[], index: number): number {
    const page = pages[index];
    const before = pages[index - 1];
    if (page === undefined || before === undefined || isLeftHand(index)) return 0;
    let shortPt = this.#shortPt.get(page);
    if (shortPt === undefined) {
      shortPt = this.#isFree(before) ? Math.max(0, this.#leftShortPt(before) - this.leadingPt / 2) : 0;
      this.#shortPt.set(page, shortPt);
    }
    return shortPt;
  }

  /** Says that a page ends at its foot whatever stands beside it. */
  fill(page: Page): void {
    this.#shortPt.set(page, 0);
  }

  #leftShortPt(page: Page): number {
    if (hasNotes(page)) return 0;
    const { lackPt, mostPt } = footOf(this.#blocksOf(page), page.items.map(extentOf), this.leadingPt);
    const shortPt = lackPt - mostPt;
    return shortPt > 0 && shortPt <= mostShortLines * this.leadingPt ? shortPt : 0;
  }

  /** Moves what stands on the pages, the last of which ends where the text does. */
  settle(pages: readonly Page[]): void {
    const isSettled = (index: number): boolean => {
      const page = pages[index];
      const next = pages[index + 1];
      if (page === undefined || next === undefined) return false;
      return next.pageSize.orientation === page.pageSize.orientation && this.#isFree(page);
    };
    for (const [index, page] of pages.entries()) {
      const facing = isLeftHand(index) ? pages[index + 1] : undefined;
      if (facing !== undefined && isSettled(index) && isSettled(index + 1)) {
        this.#settleSpread(page, facing);
        continue;
      }
      const isDone = !isLeftHand(index) && isSettled(index - 1);
      if (isSettled(index) && !(isDone && index > 0)) this.#stretch(page, 0);
    }
  }

  #isFree(page: Page): boolean {
    return (
      !this.#ragged.has(page) && page.items.every(({ item }) => (item as Partial<Vector>).type !== 'path')
    );
  }

  #blocksOf(page: Page): SpreadPage {
    const dropped = this.#droppedOn(page);
    const rows = this.#rows.get(page) ?? [];
    return { page, tops: this.#tops.get(page) ?? [], rows, kept: this.#kept.get(page) ?? [], dropped };
  }

  #droppedOn(page: Page): DroppedRoom {
    return this.#dropped.get(page) ?? { abovePt: 0, belowPt: 0 };
  }

  #settleSpread(left: Page, right: Page): void {
    const end = bestSpreadEnd(this.#blocksOf(left), this.#blocksOf(right), this.leadingPt);
    if (end?.moved !== undefined) this.#carryOver(left, right, end);
    const near =
      end === undefined
        ? nearSpreadEnd(this.#blocksOf(left), this.#blocksOf(right), this.leadingPt)
        : undefined;
    this.#stretch(left, near?.leftPt ?? end?.shortPt ?? 0);
    this.#stretch(right, near?.rightPt ?? end?.shortPt ?? 0);
  }

  #carryOver(left: Page, right: Page, { moved, shiftPt }: SpreadEnd): void {
    const cutPt = (moved?.topPt ?? 0) - sameHeightPt / 2;
    const isCarried = (item: PageItem): boolean => extentOf(item).top >= cutPt;
    const byPt = right.pageMargins.top - (moved?.topPt ?? 0);
    const carried = left.items.filter(isCarried).map((item) => moveItem(item, 0, byPt));
    left.items = left.items.filter((item) => !isCarried(item));
    right.items = [...carried, ...right.items.map((item) => moveItem(item, 0, shiftPt))];
    for (const places of [this.#tops, this.#rows]) {
      const onLeft = places.get(left) ?? [];
      const isBelow = (topPt: number): boolean => topPt >= cutPt;
      const moved = onLeft.filter(isBelow).map((topPt) => topPt + byPt);
      places.set(
        left,
        onLeft.filter((topPt) => !isBelow(topPt)),
      );
      places.set(right, [...moved, ...(places.get(right) ?? []).map((topPt) => topPt + shiftPt)]);
    }
  }

  /** Adds room between the blocks of a page until it ends so far above its foot, if that can be done. */
  #stretch(page: Page, shortPt: number): void {
    const extents = page.items.map(extentOf);
    const { lackPt, mostPt, gaps } = footOf(this.#blocksOf(page), extents, this.leadingPt);
    const addedPt = lackPt - shortPt;
    if (addedPt < 0.01 || addedPt > mostPt + 0.01) return;
    const share = addedPt / mostPt;
    page.items = page.items.map((item, index) => {
      const topPt = (extents[index]?.top ?? 0) + sameHeightPt;
      const byPt = gaps.reduce((sum, gap) => (gap.topPt <= topPt ? sum + gap.mostPt * share : sum), 0);
      return byPt === 0 ? item : moveItem(item, 0, byPt);
    });
  }
}

/** The first page is a right-hand one. */
const isLeftHand = (index: number): boolean => index % 2 === 1;

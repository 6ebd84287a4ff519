import type { Vector } from '../internals/layout-node.ts';
import type { Page, PageItem } from '../internals/pdfmake-types.ts';
import type { Extent } from './item-extent.ts';
import { extentOf } from './item-extent.ts';
import type { MovableLines, PageBlocks } from './last-lines.ts';
import { movableLines } from './last-lines.ts';
import type { PageFoot } from './page-foot.ts';
import { bottomOf, measureFoot, sameHeightPt } from './page-foot.ts';
import { moveItem } from './page-items.ts';
import { notesOf } from './page-notes.ts';

/** A right-hand page ends above its foot, as the left-hand one does, by no more lines than these. */
const mostShortLines = 4;

/** What was not set at the ends of a page: room above its first block, and below its last. */
interface DroppedRoom {
  readonly abovePt: number;
  readonly belowPt: number;
}

/** A way to end both pages of a spread on one line, `shortPt` above their foot. */
interface SpreadEnd {
  readonly moved: MovableLines | undefined;
  readonly shiftPt: number;
  readonly shortPt: number;
}

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
  readonly #kept = new Map<Page, Extent[]>();
  readonly #ragged = new Set<Page>();
  readonly #dropped = new Map<Page, DroppedRoom>();
  readonly #shortPt = new Map<Page, number>();
  readonly #leadingPt: number;

  constructor(leadingPt: number) {
    this.#leadingPt = leadingPt;
  }

  /** Says that a block of the text begins on a page: above it room can be added. */
  blockBegins(page: Page, topPt: number): void {
    const tops = this.#tops.get(page);
    if (tops === undefined) this.#tops.set(page, [topPt]);
    else tops.push(topPt);
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

  /** How far above its foot the text of a page is to end, so that it ends beside that of the page before. */
  shortPt(pages: readonly Page[], index: number): number {
    const page = pages[index];
    const before = pages[index - 1];
    if (page === undefined || before === undefined || isLeftHand(index)) return 0;
    let shortPt = this.#shortPt.get(page);
    if (shortPt === undefined) {
      shortPt = this.#isFree(before) ? this.#leftShortPt(before) : 0;
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
    const { lackPt, mostPt } = this.#footOf(page, page.items.map(extentOf));
    const shortPt = lackPt - mostPt;
    return shortPt > 0 && shortPt <= mostShortLines * this.#leadingPt ? shortPt : 0;
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

  #blocksOf(page: Page): PageBlocks {
    return { page, tops: this.#tops.get(page) ?? [], kept: this.#kept.get(page) ?? [] };
  }

  #droppedOn(page: Page): DroppedRoom {
    return this.#dropped.get(page) ?? { abovePt: 0, belowPt: 0 };
  }

  #footOf(page: Page, extents: readonly Extent[], tops = this.#tops.get(page) ?? []): PageFoot {
    const footPt = page.pageSize.height - page.pageMargins.bottom - notesOf(page).heightPt;
    return measureFoot(extents, { tops, footPt, leadingPt: this.#leadingPt });
  }

  #settleSpread(left: Page, right: Page): void {
    const end = this.#bestEnd(left, right);
    if (end?.moved !== undefined) this.#carryOver(left, right, end);
    const shortPt = end?.shortPt ?? 0;
    this.#stretch(left, shortPt);
    this.#stretch(right, shortPt);
  }

  /** The end of a spread that is shortest of its foot by least, with fewest lines carried over. */
  #bestEnd(left: Page, right: Page): SpreadEnd | undefined {
    const asItIs = this.#endWith(left, right, undefined);
    if (asItIs !== undefined && asItIs.shortPt < 0.01) return asItIs;
    let best = asItIs;
    for (const moved of movableLines(this.#blocksOf(left), this.#blocksOf(right))) {
      const end = this.#endWith(left, right, moved);
      if (end !== undefined && (best === undefined || end.shortPt < best.shortPt - 0.01)) best = end;
    }
    return best;
  }

  #endWith(left: Page, right: Page, moved: MovableLines | undefined): SpreadEnd | undefined {
    const leftExtents = left.items.map(extentOf);
    const rightExtents = right.items.map(extentOf);
    const shiftPt = moved === undefined ? 0 : moved.heightPt + this.#roomBetween(left, right, moved);
    const stays = ({ top }: Extent): boolean => moved === undefined || top < moved.topPt - sameHeightPt / 2;
    const feet = [
      this.#footOf(left, leftExtents.filter(stays)),
      this.#footOf(
        right,
        rightExtents.map(({ top, bottom }) => ({ top: top + shiftPt, bottom: bottom + shiftPt })),
        (this.#tops.get(right) ?? []).map((topPt) => topPt + shiftPt),
      ),
    ];
    const shortPt = Math.max(0, ...feet.map(({ lackPt, mostPt }) => lackPt - mostPt));
    // A page with notes ends where these do.
    const mostShortPt = hasNotes(left) || hasNotes(right) ? 0.01 : mostShortLines * this.#leadingPt;
    const isPossible =
      feet.every(({ lackPt }) => lackPt > shortPt - 0.01) && (moved === undefined || shortPt <= mostShortPt);
    return isPossible ? { moved, shiftPt, shortPt } : undefined;
  }

  /** The room between lines that are carried over and what the page began with: as much as was not set there. */
  #roomBetween(left: Page, right: Page, { goesOn }: MovableLines): number {
    if (goesOn) return 0;
    const bottomPt = bottomOf(left.items.map(extentOf));
    const setPt = Math.max(0, ...(this.#tops.get(left) ?? []).map((topPt) => topPt - bottomPt));
    return setPt + this.#droppedOn(left).belowPt + this.#droppedOn(right).abovePt;
  }

  #carryOver(left: Page, right: Page, { moved, shiftPt }: SpreadEnd): void {
    const cutPt = (moved?.topPt ?? 0) - sameHeightPt / 2;
    const isCarried = (item: PageItem): boolean => extentOf(item).top >= cutPt;
    const byPt = right.pageMargins.top - (moved?.topPt ?? 0);
    const carried = left.items.filter(isCarried).map((item) => moveItem(item, 0, byPt));
    left.items = left.items.filter((item) => !isCarried(item));
    right.items = [...carried, ...right.items.map((item) => moveItem(item, 0, shiftPt))];
    const tops = this.#tops.get(left) ?? [];
    this.#tops.set(
      left,
      tops.filter((topPt) => topPt < cutPt),
    );
    this.#tops.set(right, [
      ...tops.filter((topPt) => topPt >= cutPt).map((topPt) => topPt + byPt),
      ...(this.#tops.get(right) ?? []).map((topPt) => topPt + shiftPt),
    ]);
  }

  /** Adds room between the blocks of a page until it ends so far above its foot, if that can be done. */
  #stretch(page: Page, shortPt: number): void {
    const extents = page.items.map(extentOf);
    const { lackPt, mostPt, gaps } = this.#footOf(page, extents);
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

const hasNotes = (page: Page): boolean => notesOf(page).heightPt > 0;

/** The first page is a right-hand one. */
const isLeftHand = (index: number): boolean => index % 2 === 1;

import type { Vector } from '../internals/layout-node.ts';
import type { Page } from '../internals/pdfmake-types.ts';
import type { Extent } from './item-extent.ts';
import { extentOf } from './item-extent.ts';
import { moveItem } from './page-items.ts';
import { notesOf } from './page-notes.ts';

/** What stands closer together than this is on one height: rules and backgrounds begin a little above what they belong to. */
const sameHeightPt = 1;

/** So much of the room above a block may be added to it, but no more than a line: headings, lists, figures bear it. */
const growthShare = 0.5;
/** What may be added between two paragraphs that have no room between them, as a part of the leading. */
const paragraphShare = 0.12;

/** A place on a page where room can be added, and how much. */
interface Gap {
  readonly topPt: number;
  readonly mostPt: number;
}

/**
 * Pages that are full, and end a little too high: their last lines would not fit with the rest of their paragraph, or with what is kept
 * with them. The room is given to what stands between blocks, within bounds in which it is not seen, so that all pages end on one
 * line, as facing pages must; a page that lacks more keeps its end (R. Bringhurst, *The Elements of Typographic Style*, 2.2.3; TeX's
 * `\flushbottom` stretches without bounds).
 */
export class FlushPages {
  readonly #tops = new Map<Page, number[]>();
  readonly #ragged = new Set<Page>();
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

  /** Says that a page ends where the author ends it, or has things in places of their own. */
  leaveRagged(page: Page): void {
    this.#ragged.add(page);
  }

  /** Moves what stands on the pages, the last of which ends where the text does. */
  settle(pages: readonly Page[]): void {
    for (const [index, page] of pages.entries()) {
      const next = pages[index + 1];
      const isLeft = next !== undefined && next.pageSize.orientation === page.pageSize.orientation;
      if (isLeft && !this.#ragged.has(page)) this.#settlePage(page);
    }
  }

  #settlePage(page: Page): void {
    if (page.items.some(({ item }) => (item as Partial<Vector>).type === 'path')) return;
    const extents = page.items.map(extentOf);
    const endPt = page.pageSize.height - page.pageMargins.bottom - notesOf(page).heightPt;
    const lackPt = endPt - extents.reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0);
    const gaps = gapsBetween(this.#tops.get(page) ?? [], extents, this.#leadingPt);
    const mostPt = gaps.reduce((sum, gap) => sum + gap.mostPt, 0);
    if (lackPt < 0.01 || lackPt > mostPt) return;
    const share = lackPt / mostPt;
    page.items = page.items.map((item, index) => {
      const topPt = (extents[index]?.top ?? 0) + sameHeightPt;
      const byPt = gaps.reduce((sum, gap) => (gap.topPt <= topPt ? sum + gap.mostPt * share : sum), 0);
      return byPt === 0 ? item : moveItem(item, 0, byPt);
    });
  }
}

/** The places between blocks with nothing across them: where several begin at one height there is one. */
function gapsBetween(tops: readonly number[], extents: readonly Extent[], leadingPt: number): readonly Gap[] {
  const sorted = extents.toSorted((a, b) => a.top - b.top);
  const gaps: Gap[] = [];
  let at = 0;
  let bottomPt = Number.NEGATIVE_INFINITY;
  for (const topPt of [...new Set(tops)].sort((a, b) => a - b)) {
    for (; at < sorted.length && (sorted[at]?.top ?? 0) < topPt - sameHeightPt; at += 1) {
      bottomPt = Math.max(bottomPt, sorted[at]?.bottom ?? 0);
    }
    const roomPt = topPt - bottomPt;
    const isNew = topPt - (gaps.at(-1)?.topPt ?? Number.NEGATIVE_INFINITY) > sameHeightPt;
    if (at === 0 || at === sorted.length || !isNew || roomPt < -sameHeightPt) continue;
    gaps.push({
      topPt,
      mostPt: Math.min(leadingPt, Math.max(paragraphShare * leadingPt, growthShare * roomPt)),
    });
  }
  return gaps;
}

import type { Extent } from './item-extent.ts';

/** What stands closer together than this is on one height: rules and backgrounds begin a little above what they belong to. */
export const sameHeightPt = 1;

/** So much of the room above a block may be added to it, but no more than a line: headings, lists, figures bear it. */
const growthShare = 0.5;
/** What may be added between two paragraphs that have no room between them, as a part of the leading. */
const paragraphShare = 0.12;

/** A place on a page where room can be added, and how much. */
export interface Gap {
  readonly topPt: number;
  readonly mostPt: number;
}

/** How a page ends: what it lacks to its foot, and how much of that its gaps can take up. */
export interface PageFoot {
  readonly lackPt: number;
  readonly mostPt: number;
  readonly gaps: readonly Gap[];
}

export interface FootMeasure {
  /** Where blocks of the text begin. */
  readonly tops: readonly number[];
  readonly footPt: number;
  readonly leadingPt: number;
}

/** Measures the end of a page that holds things of such extents. */
export function measureFoot(extents: readonly Extent[], { tops, footPt, leadingPt }: FootMeasure): PageFoot {
  const gaps = gapsBetween(tops, extents, leadingPt);
  return {
    lackPt: footPt - bottomOf(extents),
    mostPt: gaps.reduce((sum, gap) => sum + gap.mostPt, 0),
    gaps,
  };
}

/** The lowest point of some things. */
export function bottomOf(extents: readonly Extent[]): number {
  return extents.reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0);
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

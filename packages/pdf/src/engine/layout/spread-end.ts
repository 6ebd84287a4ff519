import type { Page } from '../internals/pdfmake-types.ts';
import type { Extent } from './item-extent.ts';
import { extentOf } from './item-extent.ts';
import type { MovableLines, PageBlocks } from './last-lines.ts';
import { movableLines } from './last-lines.ts';
import type { PageFoot } from './page-foot.ts';
import { bottomOf, measureFoot, sameHeightPt } from './page-foot.ts';
import { notesOf } from './page-notes.ts';

/** A page of a spread ends above its foot, as the other one does, by no more lines than these. */
export const mostShortLines = 4;

/** What was not set at the ends of a page: room above its first block, and below its last. */
export interface DroppedRoom {
  readonly abovePt: number;
  readonly belowPt: number;
}

/** A page of a spread with what is known of it. */
export interface SpreadPage extends PageBlocks {
  /** Where rows of tables end. */
  readonly rows: readonly number[];
  readonly dropped: DroppedRoom;
}

/** A way to end both pages of a spread on one line, `shortPt` above their foot. */
export interface SpreadEnd {
  readonly moved: MovableLines | undefined;
  readonly shiftPt: number;
  readonly shortPt: number;
}

/** The end of a spread that is shortest of its foot by least, with fewest lines carried over; `undefined` where both cannot end on one line. */
export function bestSpreadEnd(left: SpreadPage, right: SpreadPage, leadingPt: number): SpreadEnd | undefined {
  const asItIs = spreadEnd(left, right, { moved: undefined, leadingPt });
  if (asItIs !== undefined && asItIs.shortPt < 0.01) return asItIs;
  let best = asItIs;
  for (const moved of movableLines(left, right)) {
    const end = spreadEnd(left, right, { moved, leadingPt });
    if (end !== undefined && (best === undefined || end.shortPt < best.shortPt - 0.01)) best = end;
  }
  return best;
}

/** How far above their foot the pages of a spread end that cannot end on one line, but so near to it that nobody sees that they do not. */
export interface NearSpreadEnd {
  readonly leftPt: number;
  readonly rightPt: number;
}

/** The ends of pages of which one cannot be let out far enough, nor the other be taken in; `undefined` where they are more than half a line apart. */
export function nearSpreadEnd(
  left: SpreadPage,
  right: SpreadPage,
  leadingPt: number,
): NearSpreadEnd | undefined {
  const [leftFoot, rightFoot] = [left, right].map((each) =>
    footOf(each, each.page.items.map(extentOf), leadingPt),
  );
  if (leftFoot === undefined || rightFoot === undefined) return undefined;
  const lowestPt = Math.min(leftFoot.lackPt, rightFoot.lackPt);
  const endOf = ({ lackPt, mostPt }: PageFoot): number => Math.max(lowestPt, lackPt - mostPt);
  const [leftPt, rightPt] = [endOf(leftFoot), endOf(rightFoot)];
  return Math.abs(leftPt - rightPt) <= leadingPt / 2 ? { leftPt, rightPt } : undefined;
}

/** How a page with things of such extents ends. */
export function footOf(
  { page, tops, rows }: Pick<SpreadPage, 'page' | 'tops' | 'rows'>,
  extents: readonly Extent[],
  leadingPt: number,
): PageFoot {
  const footPt = page.pageSize.height - page.pageMargins.bottom - notesOf(page).heightPt;
  return measureFoot(extents, { tops: [...tops, ...rows], footPt, leadingPt });
}

export const hasNotes = (page: Page): boolean => notesOf(page).heightPt > 0;

interface Carried {
  readonly moved: MovableLines | undefined;
  readonly leadingPt: number;
}

function spreadEnd(
  left: SpreadPage,
  right: SpreadPage,
  { moved, leadingPt }: Carried,
): SpreadEnd | undefined {
  const leftExtents = left.page.items.map(extentOf);
  const rightExtents = right.page.items.map(extentOf);
  const shiftPt = moved === undefined ? 0 : moved.heightPt + roomBetween(left, right, moved);
  const stays = ({ top }: Extent): boolean => moved === undefined || top < moved.topPt - sameHeightPt / 2;
  const shift = (places: readonly number[]): readonly number[] => places.map((topPt) => topPt + shiftPt);
  const shifted = { page: right.page, tops: shift(right.tops), rows: shift(right.rows) };
  const feet = [
    footOf(left, leftExtents.filter(stays), leadingPt),
    footOf(
      shifted,
      rightExtents.map(({ top, bottom }) => ({ top: top + shiftPt, bottom: bottom + shiftPt })),
      leadingPt,
    ),
  ];
  const shortPt = Math.max(0, ...feet.map(({ lackPt, mostPt }) => lackPt - mostPt));
  // A page with notes ends where these do.
  const mostShortPt = hasNotes(left.page) || hasNotes(right.page) ? 0.01 : mostShortLines * leadingPt;
  const isPossible =
    feet.every(({ lackPt }) => lackPt > shortPt - 0.01) && (moved === undefined || shortPt <= mostShortPt);
  return isPossible ? { moved, shiftPt, shortPt } : undefined;
}

/** The room between lines that are carried over and what the page began with: as much as was not set there. */
function roomBetween(left: SpreadPage, right: SpreadPage, { goesOn }: MovableLines): number {
  if (goesOn) return 0;
  const bottomPt = bottomOf(left.page.items.map(extentOf));
  const setPt = Math.max(0, ...left.tops.map((topPt) => topPt - bottomPt));
  return setPt + left.dropped.belowPt + right.dropped.abovePt;
}

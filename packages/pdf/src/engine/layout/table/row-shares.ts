/** A row that would break is moved to the next page when it is no taller than this part of one, and leaves no large hole. */
export const movableRowShare = 0.5;

/** A row that is taller than this may go on over the page: its beginning is enough to stand beside what heads it. */
export const tallRowPt = 120;

/** A row that is as tall as this, as four lines are, may stand on a page without another one. */
export const lonelyRowPt = 56;

/** Rather than to leave a larger part of a page empty, what is to be kept whole is divided. */
export const largestHole = 1 / 6;

/** Whether so much of a page is more than may stay empty. */
export function isLargeHole(roomPt: number, pagePt: number): boolean {
  return roomPt > Math.min(pagePt * largestHole, tallRowPt);
}

import type { BlockContext } from '../context.ts';

/** Boxes within boxes stop growing inwards while text still has room. */
const narrowestPt = 130;

/** The context within a box; the same one when there is no room for a box. */
export function insetContext(context: BlockContext, sidePt: number): BlockContext {
  const widthPt = context.widthPt - 2 * sidePt - 3;
  return widthPt < narrowestPt ? context : { ...context, widthPt, isBoxed: true };
}

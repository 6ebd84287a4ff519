import type { Hyphenators, Unit } from './paragraph.ts';
import { wordParts } from './word-parts.ts';

/**
 * The width below which a part of a unit does not fit on a line of its own: that of its widest part between places where a hyphen, or
 * the seam of a name, lets a line end.
 */
export function narrowestWidth({ pieces }: Unit, hyphenators: Hyphenators): number {
  let widestPt = 0;
  let partPt = 0;
  for (const piece of pieces) {
    partPt += piece.joinPt;
    for (const { item } of wordParts(piece, { hangs: false, hyphenators }).core) {
      if (item.type === 'break') {
        widestPt = Math.max(widestPt, partPt + item.beforePt);
        partPt = item.afterPt;
      } else partPt += item.widthPt;
    }
  }
  return Math.max(widestPt, partPt);
}

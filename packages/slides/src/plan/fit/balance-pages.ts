import type { MeasureContext } from '../../measure/measure-context.ts';
import type { Piece } from '../pieces/piece.ts';
import type { Page } from './page.ts';
import type { PageRoom } from './paginate.ts';
import { setPages } from './paginate.ts';
import { partedScales } from './place-piece.ts';

/** Halvings of the height that is looked for: to a sixty-fourth of a slide. */
const rounds = 6;
/** Beyond so many slides a last one that holds little is no matter, and looking for a better height is dear. */
const mostPages = 12;

/**
 * Sets pieces on as few pages as they need, each about as full as the others: of all heights that need no more pages, the lowest. So no page
 * is left with one point, one row or two lines of code.
 */
export function balancePages(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly Page[] {
  const { pages: full, objectScale } = largestObjects(pieces, room, context);
  const isParted = pieces.every((piece) => piece.type !== 'picture');
  if (full.length < 2 || full.length > mostPages || !isParted) return full;
  const parts = countParts(full);
  let best = full;
  let lowPt = room.heightPt / 3;
  let highPt = room.heightPt;
  for (let round = 0; round < rounds; round += 1) {
    const heightPt = (lowPt + highPt) / 2;
    const pages = setPages(pieces, { ...room, heightPt }, objectScale, context);
    if (pages.length <= full.length && pages.every((page) => !page.overflows) && countParts(pages) <= parts) {
      best = pages;
      highPt = heightPt;
    } else lowPt = heightPt;
  }
  return best;
}

/** Tables and code are as large as they can be without needing more pages. */
function largestObjects(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): { readonly pages: readonly Page[]; readonly objectScale: number } {
  const least = partedScales.at(-1) ?? 1;
  const fewest = setPages(pieces, room, least, context);
  const hasObjects = pieces.some(({ type }) => type === 'table' || type === 'code');
  if (!hasObjects || fewest.length > mostPages) return { pages: fewest, objectScale: least };
  for (const objectScale of partedScales.slice(0, -1)) {
    const pages = setPages(pieces, room, objectScale, context);
    const isWhole = pages.every((page) => !page.overflows);
    if (pages.length <= fewest.length && isWhole) return { pages, objectScale };
  }
  return { pages: fewest, objectScale: least };
}

/** The pieces on all pages: one that was parted counts twice, so that nothing more is parted for the sake of balance. */
function countParts(pages: readonly Page[]): number {
  return pages.reduce((total, { placed }) => total + placed.length, 0);
}

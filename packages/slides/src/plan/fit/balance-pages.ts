import type { MeasureContext } from '../../measure/measure-context.ts';
import type { Piece } from '../pieces/piece.ts';
import type { Page } from './page.ts';
import type { PageRoom } from './paginate.ts';
import { setPages, takePage } from './paginate.ts';
import { partedScales } from './place-piece.ts';

/** Halvings of the height that is looked for: to a sixty-fourth of a slide. */
const rounds = 6;
/** So many pages are balanced, the last ones where there are more: their filling is what one sees. */
const mostPages = 6;
/** A last page that is filled to this share of the fullest one is no remainder. */
const evenShare = 0.9;

/**
 * Sets pieces on as few pages as they need, each about as full as the others: of all heights that need no more pages, the lowest. Where that
 * leaves less on the last page (22 points of five a page: 5, 5, 5, 5, 2), the first page stays, and those behind it are balanced again
 * (5, 5, 4, 4, 4). So no page is left with one point, one row or two lines of code.
 */
export function balancePages(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly Page[] {
  const { pages: full, objectScale } = largestObjects(pieces, room, context);
  const isParted = pieces.every((piece) => piece.type !== 'picture');
  if (full.length < 2 || !isParted) return full;
  const queue = pieces.toReversed();
  const take = (heightPt: number): Page => takePage(queue, { ...room, heightPt }, objectScale, context);
  const settled = full.slice(0, -mostPages).map(() => take(room.heightPt));
  let lowest: LowPages = { pages: full.slice(settled.length), heightPt: room.heightPt };
  while (lowest.pages.length > 1) {
    lowest = lowestPages(queue.toReversed(), lowest, room.widthPt, (rest, place) =>
      setPages(rest, place, objectScale, context),
    );
    if (isEven(lowest.pages)) break;
    settled.push(take(lowest.heightPt));
    lowest = { ...lowest, pages: lowest.pages.slice(1) };
  }
  return [...settled, ...lowest.pages];
}

/** Pages, and a height at which they are set so. */
interface LowPages {
  readonly pages: readonly Page[];
  readonly heightPt: number;
}

/** The pages at the lowest height that needs no more of them, and parts no more pieces, than those that are known. */
function lowestPages(
  pieces: readonly Piece[],
  known: LowPages,
  widthPt: number,
  set: (pieces: readonly Piece[], room: PageRoom) => readonly Page[],
): LowPages {
  const parts = countParts(known.pages);
  let best = known;
  let lowPt = known.heightPt / 3;
  for (let round = 0; round < rounds; round += 1) {
    const heightPt = (lowPt + best.heightPt) / 2;
    const pages = set(pieces, { widthPt, heightPt });
    const isWhole = pages.every((page) => !page.overflows);
    if (pages.length <= known.pages.length && isWhole && countParts(pages) <= parts)
      best = { pages, heightPt };
    else lowPt = heightPt;
  }
  return best;
}

function isEven(pages: readonly Page[]): boolean {
  const heights = pages.map(({ placed }) => placed.reduce((total, { heightPt }) => total + heightPt, 0));
  return (heights.at(-1) ?? 0) >= Math.max(...heights) * evenShare;
}

/** Beyond so many pages, looking for a better size is dear. */
const mostScaledPages = 12;

/** Tables and code are as large as they can be without needing more pages. */
function largestObjects(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): { readonly pages: readonly Page[]; readonly objectScale: number } {
  const least = partedScales.at(-1) ?? 1;
  const fewest = setPages(pieces, room, least, context);
  const hasObjects = pieces.some(({ type }) => type === 'table' || type === 'code');
  if (!hasObjects || fewest.length > mostScaledPages) return { pages: fewest, objectScale: least };
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

import type { MeasureContext } from '../../measure/measure-context.ts';
import type { Piece } from '../pieces/piece.ts';
import type { Page } from './page.ts';
import type { PageRoom } from './paginate.ts';
import { announces, heightOf, setOnePage } from './paginate.ts';
import { textScales } from './text-scales.ts';

/** A page that is filled to less than this share looks like a remainder. */
const leastFill = 0.42;
/** Sizes of words and objects with which one page fewer is tried; objects may be smaller than words. */
const closerScales = [...textScales.slice(1), 14 / 20, 12 / 20] as const;
/** With more, looking at all ways to part them is dear, and one page among them is no longer what one sees. */
const mostPieces = 24;
const mostPages = 6;

/** Pages, and how far the emptiest of them is filled. */
interface Filled {
  readonly pages: readonly Page[];
  readonly fill: number;
}

/**
 * Pages none of which is nearly empty, where there are such: the same number, parted between other pieces; else one fewer, with all that
 * stands on them smaller within what the theme allows. The pages as they are, where neither is better.
 */
export function withoutRemnants(
  pages: readonly Page[],
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly Page[] {
  const fill = Math.min(...pages.map((page) => fillOf(page, room)));
  if (pages.length < 2 || pages.length > mostPages || pieces.length > mostPieces || fill >= leastFill)
    return pages;
  const even = fullestPages(pieces, pages.length, room, 1, context);
  if (even !== undefined && even.fill >= leastFill) return even.pages;
  for (const scale of closerScales) {
    const closer = fullestPages(pieces, pages.length - 1, room, scale, context);
    if (closer !== undefined && closer.fill >= leastFill) return closer.pages;
  }
  return even !== undefined && even.fill > fill ? even.pages : pages;
}

/** How much of its room a page takes; a picture takes what there is. */
function fillOf({ placed }: Page, { heightPt }: PageRoom): number {
  return placed.some(({ piece }) => piece.type === 'picture') ? 1 : heightOf(placed) / heightPt;
}

/** Of all ways to set whole pieces on a number of pages the one whose emptiest page is the fullest; `undefined` when they need more. */
function fullestPages(
  pieces: readonly Piece[],
  count: number,
  room: PageRoom,
  scale: number,
  context: MeasureContext,
): Filled | undefined {
  // For each number of pieces from the beginning, the best way to set them on the pages so far; of equal ones that whose first pages hold more.
  let best: readonly (Filled | undefined)[] = pieces.map((_, index) =>
    extended({ pages: [], fill: 1 }, pieces.slice(0, index + 1), index + 1 < pieces.length),
  );
  for (let page = 1; page < count; page += 1) {
    best = best.map((_, end) =>
      best.slice(0, end).reduce<Filled | undefined>((fullest, before, start) => {
        if (before === undefined || before.fill < (fullest?.fill ?? 0)) return fullest;
        const next = extended(before, pieces.slice(start + 1, end + 1), end + 1 < pieces.length);
        return (next?.fill ?? 0) >= (fullest?.fill ?? 0) ? next : fullest;
      }, undefined),
    );
  }
  return best.at(-1);

  function extended(before: Filled, next: readonly Piece[], goesOn: boolean): Filled | undefined {
    const last = next.findLast(({ type }) => type !== 'notes');
    if (last === undefined || (goesOn && announces(last))) return undefined;
    const page = setOnePage(next, room, scale, context);
    return page && { pages: [...before.pages, page], fill: Math.min(before.fill, fillOf(page, room)) };
  }
}

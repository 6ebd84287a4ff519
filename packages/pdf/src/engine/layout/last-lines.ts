import type { Page, PageItem } from '../internals/pdfmake-types.ts';
import { TypesetLine } from '../text/typeset-line.ts';
import type { Extent } from './item-extent.ts';
import { extentOf } from './item-extent.ts';

/** No more lines than these are moved: pages of a spread may be short by half as many. */
const mostLines = 9;
const fewestLines = 2;
/** What is no further apart than this stands at one height. */
const closePt = 0.5;
/** The same for the beginnings of blocks, above which backgrounds reach a little. */
const sameBeginningPt = 1;

/** What stands at the end of a page and can as well begin the next: all below `topPt`. */
export interface MovableLines {
  readonly topPt: number;
  readonly heightPt: number;
  /** Whether the next page goes on with the same paragraph. */
  readonly goesOn: boolean;
}

/** A page, and what is known of the blocks on it. */
export interface PageBlocks {
  readonly page: Page;
  /** Where blocks of the text begin. */
  readonly tops: readonly number[];
  /** What is not divided: headings with what they head. */
  readonly kept: readonly Extent[];
}

/**
 * What can be carried over to the next page without a widow, an orphan, a heading or a divided word at the end of this one; notes stay
 * beside their marks. The least first.
 */
export function movableLines(blocks: PageBlocks, next: PageBlocks): readonly MovableLines[] {
  const items = blocks.page.items.map((item) => ({ item, ...extentOf(item) }));
  const lines = sortedLines(blocks.page.items);
  const last = lines.at(-1);
  const joint = last === undefined ? undefined : jointOf(last, blocks, next);
  if (last === undefined || joint === undefined) return [];
  const bottomPt = items.reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0);
  // A box that goes on over the page would show its seam within one.
  if (joint.goesOn && bottomPt > last.bottom + closePt) return [];
  return placesNearEnd(lines, blocks.tops)
    .filter(
      (topPt) =>
        items.every(({ top, bottom }) => top >= topPt - closePt || bottom <= topPt + closePt) &&
        blocks.kept.every(({ top, bottom }) => topPt < top + closePt || topPt > bottom - closePt) &&
        isFreeBelow(lines, topPt) &&
        (isAmong(blocks.tops, topPt) || isDivisible(lines, topPt, { tops: blocks.tops, ...joint })),
    )
    .map((topPt) => ({ topPt, heightPt: bottomPt - topPt, ...joint }));
}

interface PlacedLine extends Extent {
  readonly line: TypesetLine;
}

function sortedLines(items: readonly PageItem[]): readonly PlacedLine[] {
  return items
    .flatMap((item) => (item.item instanceof TypesetLine ? [{ ...extentOf(item), line: item.item }] : []))
    .sort((one, other) => one.top - other.top);
}

interface Joint {
  readonly goesOn: boolean;
}

/** How a page is joined to the next: by a paragraph that goes on, or between blocks; anything else cannot be told from its lines. */
function jointOf(last: PlacedLine, blocks: PageBlocks, next: PageBlocks): Joint | undefined {
  const first = sortedLines(next.page.items)[0];
  if (first === undefined || first.line.isRepeated) return undefined;
  if (first.line.structure === last.line.structure) return { goesOn: true };
  const hasBegun = blocks.tops.some((topPt) => topPt >= last.bottom - closePt);
  return hasBegun || isAmong(next.tops, next.page.pageMargins.top) ? { goesOn: false } : undefined;
}

const isAmong = (tops: readonly number[], topPt: number): boolean =>
  tops.some((each) => Math.abs(each - topPt) <= sameBeginningPt);

/** Heights near the end of a page at which lines or blocks begin, the lowest first. */
function placesNearEnd(lines: readonly PlacedLine[], tops: readonly number[]): readonly number[] {
  const lowest = lines.at(-1)?.top ?? 0;
  const limitPt = lines.at(-mostLines)?.top ?? lowest;
  const near = [...tops, ...lines.slice(-mostLines).map(({ top }) => top)];
  return [...new Set(near)]
    .filter((topPt) => topPt >= limitPt - closePt && topPt <= lowest + closePt)
    .sort((one, other) => other - one);
}

/** Whether what stands below a height has no notes, and says nothing again. */
function isFreeBelow(lines: readonly PlacedLine[], topPt: number): boolean {
  return lines.every(
    ({ line, top }) => top < topPt - closePt || (line.notes.length === 0 && !line.isRepeated),
  );
}

/** Whether a height is within a paragraph of the text, of which enough lines stand on both pages, behind a whole word. */
function isDivisible(
  lines: readonly PlacedLine[],
  topPt: number,
  { tops, goesOn }: Joint & { readonly tops: readonly number[] },
): boolean {
  const element = lines.find(({ top }) => Math.abs(top - topPt) <= closePt)?.line.structure;
  if (element === undefined) return false;
  const own = lines.filter(({ line }) => line.structure === element && line.segments.length > 0);
  const above = own.filter(({ top }) => top < topPt - closePt);
  const below = own.length - above.length;
  const first = above[0];
  if (first === undefined || above.at(-1)?.line.isHyphenated === true) return false;
  const begins = isAmong(tops, first.top) || first === lines[0];
  const isLast = lines.at(-1)?.line.structure === element;
  return (
    begins &&
    above.length >= Math.max(fewestLines, first.line.initialLines) &&
    (below >= fewestLines || (goesOn && isLast))
  );
}

import type { Vector } from '../../internals/layout-node.ts';
import type { PageItem } from '../../internals/pdfmake-types.ts';
import { TypesetLine } from '../../text/typeset-line.ts';
import type { Extent } from '../item-extent.ts';
import { extentOf } from '../item-extent.ts';
import { moveItem, vectorItem } from '../page-items.ts';

/**
 * Content that was laid out on one endless page and can be divided at `cutsPt`: heights, ascending from 0 to its end, at
 * which nothing stands. `strips[i]` begins between `cutsPt[i]` and `cutsPt[i + 1]`.
 */
export interface LaidOutContent {
  readonly heightPt: number;
  readonly cutsPt: readonly number[];
  readonly strips: readonly (readonly PageItem[])[];
  /** Backgrounds and upright rules, which may be divided anywhere. */
  readonly tall: readonly PageItem[];
}

export const emptyContent: LaidOutContent = { heightPt: 0, cutsPt: [0], strips: [], tall: [] };

/** Finds where content may be divided; linear in its items but for a sort of the cuts. */
export function divideContent(items: readonly PageItem[], heightPt: number): LaidOutContent {
  const tall = items.filter(isTall);
  const small = items.filter((item) => !isTall(item)).map((item) => ({ item, extent: extentOf(item) }));
  const cutsPt = cutsBetween(
    small.map(({ extent }) => extent),
    heightPt,
  );
  const strips: PageItem[][] = Array.from({ length: cutsPt.length - 1 }, () => []);
  for (const { item, extent } of small) strips[stripAt(cutsPt, extent.top)]?.push(item);
  return { heightPt: cutsPt.at(-1) ?? heightPt, cutsPt, strips, tall };
}

/** Where the left end and the top of a part of some content come to stand. */
export interface ContentPlace {
  readonly leftPt: number;
  readonly topPt: number;
  /** Whether the items may be moved themselves, as the content is drawn nowhere else; else copies are. */
  readonly isOnly: boolean;
}

/** The items of the strips from one cut to another, moved to their place. */
export function itemsBetween(
  content: LaidOutContent,
  [from, to]: readonly [number, number],
  { leftPt, topPt, isOnly }: ContentPlace,
): readonly PageItem[] {
  const top = content.cutsPt[from] ?? 0;
  const bottom = content.cutsPt[to] ?? content.heightPt;
  const backgrounds = content.tall.flatMap((item) => clipVector(item, { top, bottom }));
  const move = (item: PageItem, byPt: number): PageItem =>
    isOnly && item.item instanceof TypesetLine
      ? moveLine(item, item.item, leftPt, byPt)
      : moveItem(item, leftPt, byPt);
  return [
    ...backgrounds.map((item) => move(item, topPt)),
    ...content.strips.slice(from, to).flatMap((strip) => strip.map((item) => move(item, topPt - top))),
  ];
}

function moveLine(item: PageItem, line: TypesetLine, xPt: number, yPt: number): PageItem {
  line.x += xPt;
  line.y += yPt;
  return item;
}

/** The notes whose marks stand between two cuts. */
export function notesBetween({ strips }: LaidOutContent, from: number, to: number): readonly string[] {
  const notes: string[] = [];
  for (let at = from; at < to; at += 1) {
    for (const { item } of strips[at] ?? []) {
      if (item instanceof TypesetLine && item.notes.length > 0) notes.push(...item.notes);
    }
  }
  return notes;
}

/** The furthest cut at which the part that begins at `from` is no higher than `roomPt`. */
export function lastCutWithin({ cutsPt }: LaidOutContent, from: number, roomPt: number): number {
  const limitPt = (cutsPt[from] ?? 0) + roomPt + 0.01;
  let low = from;
  let high = cutsPt.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((cutsPt[middle] ?? 0) <= limitPt) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Heights at which no item is divided. */
function cutsBetween(extents: readonly Extent[], heightPt: number): readonly number[] {
  const cuts = [0];
  let bottom = 0;
  for (const extent of extents.toSorted((a, b) => a.top - b.top)) {
    if (extent.top >= bottom - 0.01 && extent.top > (cuts.at(-1) ?? 0) + 0.01) cuts.push(extent.top);
    bottom = Math.max(bottom, extent.bottom);
  }
  const endPt = Math.max(heightPt, bottom);
  return endPt > 0 || extents.length > 0 ? [...cuts, endPt] : [0];
}

/** The strip that a height is in: cuts are ascending, so halves are left out until one remains. */
function stripAt(cutsPt: readonly number[], topPt: number): number {
  let low = 0;
  let high = cutsPt.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((cutsPt[middle] ?? 0) <= topPt + 0.01) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Whether an item is a background or an upright rule. */
export function isTall({ type, item }: PageItem): boolean {
  // Items of the type `vector` hold vectors.
  const vector = item as Vector;
  return type === 'vector' && (vector.type === 'rect' || (vector.type === 'line' && vector.x1 === vector.x2));
}

function clipVector(item: PageItem, part: Extent): readonly PageItem[] {
  // Tall items are vectors.
  const vector = item.item as Vector;
  const { y = 0, h = 0, y1 = y, y2 = y + h } = vector;
  const top = Math.max(Math.min(y1, y2), part.top);
  const bottom = Math.min(Math.max(y1, y2), part.bottom);
  if (bottom <= top) return [];
  const clipped: Vector =
    vector.type === 'rect'
      ? { ...vector, y: top - part.top, h: bottom - top }
      : { ...vector, y1: top - part.top, y2: bottom - part.top };
  return [vectorItem(clipped)];
}

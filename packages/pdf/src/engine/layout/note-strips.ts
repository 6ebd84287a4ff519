import type { Vector } from '../internals/layout-node.ts';
import type { PageItem } from '../internals/pdfmake-types.ts';

/** A part of a note that is not divided: a line, or things beside one another. Its items count from its own top. */
export interface NoteStrip {
  readonly heightPt: number;
  readonly items: readonly PageItem[];
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Cuts what was laid out on one endless page into strips, so that a long note can go on over the page. */
export function noteStrips(items: readonly PageItem[], heightPt: number): readonly NoteStrip[] {
  const cuts = cutsBetween(items.filter((item) => !isTall(item)).map(extentOf), heightPt);
  return cuts.slice(0, -1).map((top, index) => {
    const bottom = cuts[index + 1] ?? heightPt;
    return {
      heightPt: bottom - top,
      items: items.flatMap((item) => itemsWithin(item, { top, bottom })),
    };
  });
}

/** The heights at which nothing stands, from 0 to the end. */
function cutsBetween(extents: readonly Extent[], heightPt: number): readonly number[] {
  const cuts = [0];
  let bottom = 0;
  for (const extent of extents.toSorted((a, b) => a.top - b.top)) {
    if (extent.top >= bottom - 0.01 && extent.top > (cuts.at(-1) ?? 0) + 0.01) cuts.push(extent.top);
    bottom = Math.max(bottom, extent.bottom);
  }
  return [...cuts, Math.max(heightPt, bottom)];
}

/** Backgrounds and rules along several lines may be cut. */
function isTall({ type, item }: PageItem): boolean {
  // Items of the type `vector` hold vectors.
  const vector = item as Vector;
  return type === 'vector' && (vector.type === 'rect' || (vector.type === 'line' && vector.x1 === vector.x2));
}

function extentOf({ type, item }: PageItem): Extent {
  if (type === 'vector') {
    // Items of the type `vector` hold vectors.
    const { y = 0, y1, y2, r2 = 0 } = item as Vector;
    return { top: Math.min(y1 ?? y - r2, y2 ?? y - r2), bottom: Math.max(y1 ?? y + r2, y2 ?? y + r2) };
  }
  const top = item.y ?? 0;
  return { top, bottom: top + (item.getHeight?.() ?? item._height ?? 0) };
}

function itemsWithin(item: PageItem, strip: Extent): readonly PageItem[] {
  if (isTall(item)) return clipVector(item, strip);
  const { top } = extentOf(item);
  return top >= strip.top - 0.01 && top < strip.bottom - 0.01 ? [moveItem(item, 0, -strip.top)] : [];
}

function clipVector(item: PageItem, strip: Extent): readonly PageItem[] {
  // Tall items are vectors.
  const vector = item.item as Vector;
  const { y = 0, h = 0, y1 = y, y2 = y + h } = vector;
  const top = Math.max(Math.min(y1, y2), strip.top);
  const bottom = Math.min(Math.max(y1, y2), strip.bottom);
  if (bottom <= top) return [];
  const clipped: Vector =
    vector.type === 'rect'
      ? { ...vector, y: top - strip.top, h: bottom - top }
      : { ...vector, y1: top - strip.top, y2: bottom - strip.top };
  return [vectorItem(clipped)];
}

/** A copy of an item, moved. */
export function moveItem({ type, item }: PageItem, x: number, y: number): PageItem {
  if (type !== 'vector') {
    const moved: typeof item = Object.assign(Object.create(Object.getPrototypeOf(item)), item);
    return { type, item: Object.assign(moved, { x: (item.x ?? 0) + x, y: (item.y ?? 0) + y }) };
  }
  // Items of the type `vector` hold vectors.
  const vector = item as Vector;
  const { points } = vector;
  const moved: Vector = {
    ...vector,
    ...(vector.x === undefined ? {} : { x: vector.x + x }),
    ...(vector.y === undefined ? {} : { y: vector.y + y }),
    ...(vector.x1 === undefined ? {} : { x1: vector.x1 + x }),
    ...(vector.x2 === undefined ? {} : { x2: vector.x2 + x }),
    ...(vector.y1 === undefined ? {} : { y1: vector.y1 + y }),
    ...(vector.y2 === undefined ? {} : { y2: vector.y2 + y }),
    ...(points === undefined ? {} : { points: points.map((point) => ({ x: point.x + x, y: point.y + y })) }),
  };
  return vectorItem(moved);
}

/** A drawing as an item of a page. */
export function vectorItem(vector: Vector): PageItem {
  // Items of the type `vector` hold vectors.
  return { type: 'vector', item: vector as PageItem['item'] };
}

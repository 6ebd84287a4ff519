import type { Vector } from '../internals/layout-node.ts';
import type { PageItem } from '../internals/pdfmake-types.ts';
import { TypesetLine } from '../text/typeset-line.ts';

/** A copy of an item, moved. */
export function moveItem({ type, item }: PageItem, x: number, y: number): PageItem {
  // Copied by its own means: an object made without its constructor would take three times the room, and tables have many lines.
  if (item instanceof TypesetLine) return { type, item: moveTo(item.clone(), item, x, y) };
  if (type !== 'vector') {
    const moved: typeof item = Object.assign(Object.create(Object.getPrototypeOf(item)), item);
    return { type, item: moveTo(moved, item, x, y) };
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

function moveTo<Item extends PageItem['item']>(
  moved: Item,
  { x = 0, y = 0 }: PageItem['item'],
  byXPt: number,
  byYPt: number,
): Item {
  moved.x = x + byXPt;
  moved.y = y + byYPt;
  return moved;
}

/** A drawing as an item of a page. */
export function vectorItem(vector: Vector): PageItem {
  // Items of the type `vector` hold vectors.
  return { type: 'vector', item: vector as PageItem['item'] };
}

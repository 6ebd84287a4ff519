import type { Vector } from '../internals/layout-node.ts';
import type { PageItem } from '../internals/pdfmake-types.ts';

/** From the top of something to its bottom. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Where an item of a page begins and ends, in points from the top. */
export function extentOf({ type, item }: PageItem): Extent {
  if (type === 'vector') {
    // Items of the type `vector` hold vectors.
    const { y = 0, h, y1, y2, r2 = 0, points, type: kind } = item as Vector;
    if (points !== undefined) {
      const heights = points.map((point) => point.y);
      return { top: Math.min(...heights), bottom: Math.max(...heights) };
    }
    if (kind === 'rect') return { top: y, bottom: y + (h ?? 0) };
    return { top: Math.min(y1 ?? y - r2, y2 ?? y - r2), bottom: Math.max(y1 ?? y + r2, y2 ?? y + r2) };
  }
  const top = item.y ?? 0;
  return { top, bottom: top + (item.getHeight?.() ?? item._height ?? 0) };
}

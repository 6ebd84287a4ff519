import type { Vector } from '../internals/layout-node.ts';
import type { Page } from '../internals/pdfmake-types.ts';

/** Exchanges the inside and outside of a page: its margins, and all that stands between them. */
export function mirrorPage(page: Page): void {
  const { left, right } = page.pageMargins;
  const offsetPt = right - left;
  page.pageMargins = { ...page.pageMargins, left: right, right: left };
  if (offsetPt === 0) return;
  for (const { type, item } of page.items) {
    if (type !== 'vector') {
      if (item !== undefined) item.x = (item.x ?? 0) + offsetPt;
      continue;
    }
    // Items of the type `vector` hold vectors.
    const vector = item as Vector;
    if (vector.x !== undefined) vector.x += offsetPt;
    if (vector.x1 !== undefined) vector.x1 += offsetPt;
    if (vector.x2 !== undefined) vector.x2 += offsetPt;
    for (const point of vector.points ?? []) point.x += offsetPt;
  }
}

import { indexIds } from './index-ids.ts';
import { readPath } from './read-path.ts';
import { referencesOf } from './references-of.ts';
import type { SvgElement } from './svg-element.ts';
import { elementsOf } from './svg-element.ts';

/**
 * Adds up `own` over an element as it is drawn: what it refers to counts each time it is used, a marker once a vertex.
 * The drawing must have no circular references. Sums are kept, so that the time is linear however large they grow.
 */
export function drawnTotals(
  root: SvgElement,
  own: (element: SvgElement) => number,
): (element: SvgElement) => number {
  const byId = indexIds(root);
  const totals = new Map<SvgElement, number>();
  return totalOf;

  function totalOf(element: SvgElement): number {
    const known = totals.get(element);
    if (known !== undefined) return known;
    const referred = referencesOf(element).map(({ attribute, id }) => {
      const target = byId.get(id);
      if (target === undefined) return 0;
      return totalOf(target) * (attribute === 'marker-mid' ? verticesOf(element) : 1);
    });
    const children = elementsOf(element).map(totalOf);
    const total = [...referred, ...children].reduce((sum, part) => sum + part, own(element));
    totals.set(element, total);
    return total;
  }
}

function verticesOf({ attributes }: SvgElement): number {
  const points = (attributes.get('points') ?? '').split(/[\s,]+/).length / 2;
  return Math.max(1, points, readPath(attributes.get('d') ?? '').vertices);
}

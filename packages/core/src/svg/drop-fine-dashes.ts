import { drawnTotals } from './drawn-total.ts';
import { outlineLength } from './outline-length.ts';
import { readNumbers } from './read-numbers.ts';
import { rewriteAttributes, withoutAttributes } from './rewrite-attributes.ts';
import type { SvgElement } from './svg-element.ts';
import { svgLimits } from './svg-limits.ts';

const dashProperty = new Set(['stroke-dasharray']);

/**
 * Takes out patterns of dashes so fine against the lines they are for that a reader would draw them for ever: 0.001 on a
 * line of 10,000,000 is a PDF of a few bytes at which viewers hang. Length and dash scale alike, so transformations do
 * not matter.
 */
export function dropFineDashes(
  root: SvgElement,
  wholePx: number,
): { readonly root: SvgElement; readonly wasCut: boolean } {
  const lengthDrawn = drawnTotals(root, (element) => outlineLength(element, wholePx));
  const dashesIn = (element: SvgElement): number => {
    const written = element.attributes.get('stroke-dasharray');
    const pattern = written === undefined ? undefined : readNumbers(written, wholePx);
    if (pattern === undefined || pattern.length === 0) return 0;
    const period = pattern.reduce((sum, length) => sum + length, 0);
    const length = Math.max(lengthDrawn(element), Number(element.attributes.get('pathLength') ?? 0));
    return period === 0 ? Number.POSITIVE_INFINITY : (length / period) * pattern.length;
  };
  const isTooFine = (element: SvgElement): boolean =>
    dashesIn(element) > (element.children.length > 0 ? svgLimits.dashes : svgLimits.dashesOfShape);
  const dashesDrawn = drawnTotals(root, (element) => (isTooFine(element) ? 0 : dashesIn(element)));
  const areTooMany = dashesDrawn(root) > svgLimits.dashes;
  let wasCut = false;
  const rewritten = rewriteAttributes(root, (element) => {
    if (!element.attributes.has('stroke-dasharray') || !(areTooMany || isTooFine(element)))
      return element.attributes;
    wasCut = true;
    return withoutAttributes(element.attributes, dashProperty);
  });
  return { root: rewritten ?? root, wasCut };
}

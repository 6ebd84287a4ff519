import { readNumbers } from './read-numbers.ts';
import { rewriteAttributes } from './rewrite-attributes.ts';
import type { SvgElement } from './svg-element.ts';
import { svgLimits } from './svg-limits.ts';

/** Takes out patterns whose tiles are so small that hundreds stand along a side of the drawing, or far larger than it. */
export function dropExtremePatterns(
  root: SvgElement,
  extentPx: number,
): { readonly root: SvgElement; readonly wasCut: boolean } {
  let wasCut = false;
  const rewritten = rewriteAttributes(root, (element) => {
    if (element.name !== 'pattern' || isOrdinary(element, extentPx)) return element.attributes;
    wasCut = true;
    return undefined;
  });
  return { root: rewritten ?? root, wasCut };
}

function isOrdinary({ attributes }: SvgElement, extentPx: number): boolean {
  const inUserSpace = attributes.get('patternUnits') === 'userSpaceOnUse';
  const whole = inUserSpace ? extentPx : 1;
  const scale = smallestScale(attributes.get('patternTransform') ?? '');
  return ['width', 'height'].every((side) => {
    const written = attributes.get(side);
    // A pattern may take its size from another that it names.
    if (written === undefined) return true;
    const [length = 0] = readNumbers(written, whole) ?? [];
    return length * scale >= whole / svgLimits.tilesAlongSide && length * scale <= whole * svgLimits.tileSize;
  });
}

/** About what the transformations leave of a length, the smaller way. */
function smallestScale(transforms: string): number {
  let scale = 1;
  for (const [, name, list = ''] of transforms.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const [a = 1, b = 0, c = 0, d = a] = readNumbers(list) ?? [];
    if (name === 'scale') scale *= Math.min(Math.abs(a), Math.abs(readNumbers(list)?.[1] ?? a));
    if (name === 'matrix') scale *= Math.min(Math.hypot(a, b), Math.hypot(c, d));
  }
  return scale;
}

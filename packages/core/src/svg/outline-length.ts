import { readNumbers } from './read-numbers.ts';
import { readPath } from './read-path.ts';
import type { SvgElement } from './svg-element.ts';

/** About how long the outline of a letter is, in user units. */
const letterLength = 100;

/** How long the outline of a shape is in user units, or somewhat more; 0 for what is no shape. */
export function outlineLength(element: SvgElement, wholePx: number): number {
  const number = (name: string): number => readNumbers(element.attributes.get(name) ?? '', wholePx)?.[0] ?? 0;
  switch (element.name) {
    case 'path':
      return readPath(element.attributes.get('d') ?? '').length;
    case 'rect':
      return 2 * (number('width') + number('height'));
    case 'circle':
      return 2 * Math.PI * number('r');
    case 'ellipse':
      return 2 * Math.PI * Math.max(number('rx'), number('ry'));
    case 'line':
      return Math.hypot(number('x2') - number('x1'), number('y2') - number('y1'));
    case 'polyline':
    case 'polygon':
      return readPath(`M${element.attributes.get('points') ?? ''}Z`).length;
    case 'text':
    case 'tspan':
    case 'textPath':
      return letterLength * element.children.filter((child) => typeof child === 'string').join('').length;
    default:
      return 0;
  }
}

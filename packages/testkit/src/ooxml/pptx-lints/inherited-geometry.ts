import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { placeholderOf, shapeProperties, shapesOf, slideParts } from '../slide-parts.ts';

const furniture = new Set(['title', 'ctrTitle', 'subTitle', 'dt', 'ftr', 'sldNum']);

/**
 * Words with a place of their own though their layout has one for them: a change of the template would not move them. What
 * was measured to stand beside or under something else (two shapes and more in a body) may have one, and so may a box that is
 * drawn around its words.
 */
export const inheritedGeometry: Lint = (opened) =>
  slideParts(opened).flatMap((part) => {
    const shapes = shapesOf(opened.xml(part));
    const body = shapes.filter((shape) => !furniture.has(placeholderOf(shape)?.type ?? 'obj'));
    return shapes
      .filter((shape) => shape.name === 'p:sp' && placeholderOf(shape) !== undefined && hasOwnPlace(shape))
      .filter((shape) => !body.includes(shape) || (body.length === 1 && !isDrawn(shape)))
      .map((shape) => ({
        lint: 'inherited-geometry',
        part,
        message: `${shapeProperties(shape)['name'] ?? 'a shape'} does not inherit its place`,
      }));
  });

function isDrawn(shape: XmlElement): boolean {
  const properties = childElement(shape, 'p:spPr');
  return properties !== undefined && childElement(properties, 'a:solidFill') !== undefined;
}

function hasOwnPlace(shape: XmlElement): boolean {
  return Array.from(descendants(shape, 'a:xfrm')).length > 0;
}

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
    const body = shapes.filter(
      (shape) => isContent(shape) && !furniture.has(placeholderOf(shape)?.type ?? 'obj'),
    );
    return shapes
      .filter((shape) => shape.name === 'p:sp' && placeholderOf(shape) !== undefined && hasOwnPlace(shape))
      .filter((shape) => !body.includes(shape) || (body.length === 1 && !isDrawn(shape)))
      .map((shape) => ({
        lint: 'inherited-geometry',
        part,
        message: `${shapeProperties(shape)['name'] ?? 'a shape'} does not inherit its place`,
      }));
  });

/** Whether a shape is among what was measured, and not drawn behind it, around it, or at a side of the slide where its layout has it. */
function isContent(shape: XmlElement): boolean {
  if (shape.name === 'p:graphicFrame') return true;
  return placeholderOf(shape) !== undefined && (shape.name !== 'p:pic' || hasOwnPlace(shape));
}

function isDrawn(shape: XmlElement): boolean {
  const properties = childElement(shape, 'p:spPr');
  return properties !== undefined && childElement(properties, 'a:solidFill') !== undefined;
}

function hasOwnPlace(shape: XmlElement): boolean {
  return Array.from(descendants(shape, 'a:xfrm')).length > 0;
}

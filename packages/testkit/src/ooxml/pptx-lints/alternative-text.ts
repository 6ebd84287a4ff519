import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { shapeProperties, shapesOf, slideParts } from '../slide-parts.ts';

/** Pictures, tables and charts that have neither an alternative text nor the mark of decoration. */
export const alternativeText: Lint = (opened) =>
  slideParts(opened).flatMap((part) =>
    shapesOf(opened.xml(part))
      .filter((shape) => shape.name === 'p:pic' || shape.name === 'p:graphicFrame')
      .filter(
        (shape) =>
          (shapeProperties(shape)['descr'] ?? '') === '' &&
          Array.from(descendants(shape, 'adec:decorative')).every((mark) => mark.attributes['val'] !== '1'),
      )
      .map((shape) => ({
        lint: 'alternative-text',
        part,
        message: `${shapeProperties(shape)['name'] ?? 'a shape'} has no alternative text`,
      })),
  );

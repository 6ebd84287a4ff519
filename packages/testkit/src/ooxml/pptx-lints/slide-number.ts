import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { placeholderOf, relatedPart, shapesOf, slideParts } from '../slide-parts.ts';

/** Slides whose layout has room for a number and that show none, or a number that is typed and not counted. */
export const slideNumber: Lint = (opened) =>
  slideParts(opened).flatMap((part) => {
    const layout = relatedPart(opened, part, 'slideLayout');
    const isOffered =
      layout !== undefined &&
      opened.has(layout) &&
      shapesOf(opened.xml(layout)).some((shape) => placeholderOf(shape)?.type === 'sldNum');
    const numbers = shapesOf(opened.xml(part)).filter((shape) => placeholderOf(shape)?.type === 'sldNum');
    if (isOffered && numbers.length === 0)
      return [{ lint: 'slide-number', part, message: 'the slide shows no number' }];
    return numbers
      .filter((shape) =>
        Array.from(descendants(shape, 'a:fld')).every(({ attributes }) => attributes['type'] !== 'slidenum'),
      )
      .map(() => ({ lint: 'slide-number', part, message: 'the number of the slide is no field' }));
  });

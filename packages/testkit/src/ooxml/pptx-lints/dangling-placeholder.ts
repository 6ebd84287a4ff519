import type { Lint } from '../lint-finding.ts';
import { placeholderOf, relatedPart, shapesOf, slideParts } from '../slide-parts.ts';

/** Slides without a layout, and placeholders that their layout does not have: they would have no place or style. */
export const danglingPlaceholder: Lint = (opened) =>
  slideParts(opened).flatMap((part) => {
    const layout = relatedPart(opened, part, 'slideLayout');
    if (layout === undefined)
      return [{ lint: 'dangling-placeholder', part, message: 'the slide has no layout' }];
    const offered = shapesOf(opened.xml(layout)).flatMap((shape) => placeholderOf(shape) ?? []);
    return shapesOf(opened.xml(part))
      .flatMap((shape) => placeholderOf(shape) ?? [])
      .filter((used) => !offered.some(({ type, index }) => index === used.index && type === used.type))
      .map(({ type, index }) => ({
        lint: 'dangling-placeholder',
        part,
        message: `the placeholder ${type} ${index} is not on its layout ${layout}`,
      }));
  });

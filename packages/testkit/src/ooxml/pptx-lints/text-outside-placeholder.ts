import type { Lint } from '../lint-finding.ts';
import { paragraphsOf, placeholderOf, shapesOf, slideParts } from '../slide-parts.ts';

/** Text in boxes that no placeholder stands behind: outlines, readers and template changes miss it. */
export const textOutsidePlaceholder: Lint = (opened) =>
  slideParts(opened).flatMap((part) =>
    shapesOf(opened.xml(part))
      .filter((shape) => shape.name === 'p:sp' && placeholderOf(shape) === undefined)
      .map((shape) => paragraphsOf(shape).join(' ').trim())
      .filter((text) => text !== '')
      .map((text) => ({
        lint: 'text-outside-placeholder',
        part,
        message: `the text ${JSON.stringify(text.slice(0, 40))} is in no placeholder`,
      })),
  );

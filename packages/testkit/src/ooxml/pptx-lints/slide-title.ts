import { duplicatesOf } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import { slideParts, titleOf } from '../slide-parts.ts';

/** Slides without a title in a title placeholder, and titles that two slides share. */
export const slideTitle: Lint = (opened) => {
  const slides = slideParts(opened).map((part) => ({ part, title: titleOf(opened.xml(part)) }));
  const shared = new Set(duplicatesOf(slides.map(({ title }) => title)));
  return slides.flatMap(({ part, title }) => {
    if (title === '') return [{ lint: 'slide-title', part, message: 'the slide has no title' }];
    return shared.has(title)
      ? [{ lint: 'unique-title', part, message: `another slide is titled ${JSON.stringify(title)}, too` }]
      : [];
  });
};

import type { Lint } from '../lint-finding.ts';
import { paragraphsOf, placeholderOf, relatedPart, shapesOf } from '../slide-parts.ts';

/** Notes pages that say nothing, and notes pages that do not lead back to their slide. */
export const notesStructure: Lint = (opened) =>
  opened.partNames
    .filter((part) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(part))
    .flatMap((part) => {
      const body = shapesOf(opened.xml(part)).filter((shape) => placeholderOf(shape)?.type === 'body');
      const slide = relatedPart(opened, part, 'slide');
      return [
        ...(body.flatMap(paragraphsOf).join('').trim() === '' ? ['the notes are empty'] : []),
        ...(slide === undefined ? ['the notes lead to no slide'] : []),
        ...(slide !== undefined && relatedPart(opened, slide, 'notesSlide') !== part
          ? [`${slide} does not lead to these notes`]
          : []),
        ...(relatedPart(opened, part, 'notesMaster') === undefined ? ['the notes have no master'] : []),
      ].map((message) => ({ lint: 'notes-structure', part, message }));
    });

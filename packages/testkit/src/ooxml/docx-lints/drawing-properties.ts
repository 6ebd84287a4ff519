import { descendants } from '../../xml/xml-element.ts';
import { duplicatesOf, storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Drawings that share an id, or have neither an alternative text nor the mark of decoration. */
export const drawingProperties: Lint = (opened) => {
  const drawings = Array.from(storyElements(opened, 'wp:docPr'));
  const ids = drawings.map(({ element }) => element.attributes['id'] ?? '');
  const silent = drawings.filter(
    ({ element }) =>
      (element.attributes['descr'] ?? '') === '' &&
      Array.from(descendants(element, 'adec:decorative')).every((mark) => mark.attributes['val'] !== '1'),
  );
  return [
    ...duplicatesOf(ids).map((id) => ({
      part: 'word/document.xml',
      message: `two drawings have the id ${id}`,
    })),
    ...silent.map(({ part, element }) => ({
      part,
      message: `the drawing ${element.attributes['id']} has no alternative text`,
    })),
  ].map((finding) => ({ lint: 'drawing-properties', ...finding }));
};

import { descendants } from '../../xml/xml-element.ts';
import { attributeValues, storyParts } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

const references = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link', 'w:numStyleLink'];

/** Styles that are used, or built upon, but not defined. */
export const danglingStyle: Lint = (opened) => {
  const defined = new Set(attributeValues(opened, 'word/styles.xml', 'w:style', 'w:styleId'));
  const parts = [...storyParts(opened), 'word/styles.xml', 'word/numbering.xml'].filter(opened.has);
  return parts.flatMap((part) =>
    references.flatMap((name) => {
      const used = new Set(
        Array.from(descendants(opened.xml(part), name), (element) => element.attributes['w:val'] ?? ''),
      );
      return [...used]
        .filter((style) => !defined.has(style))
        .map((style) => ({
          lint: 'dangling-style',
          part,
          message: `${name} names "${style}", which is not defined`,
        }));
    }),
  );
};

import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { fieldResults } from '../paragraph-parts.ts';

/** A document none of whose headers and footers counts its pages. */
export const pageNumberField: Lint = (opened) => {
  const edges = opened.partNames.filter((name) => /^word\/(header|footer)\w*\.xml$/.test(name));
  const fields = edges.flatMap((part) =>
    Array.from(descendants(opened.xml(part), 'w:p')).flatMap((paragraph) => fieldResults(paragraph)),
  );
  return fields.some(({ instruction }) => /^PAGE\b/.test(instruction))
    ? []
    : [
        {
          lint: 'page-number-field',
          part: 'word/document.xml',
          message: 'no header or footer has the number of the page',
        },
      ];
};

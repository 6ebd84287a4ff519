import { childElements, descendants, textOf } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Line ends and tabs as characters in `w:t`: Word shows a space, so a break or tab that the author meant is lost. */
export const lostLineEnd: Lint = (opened) =>
  Array.from(storyElements(opened, 'w:p')).flatMap(({ part, element }) =>
    Array.from(descendants(element, 'w:r'))
      .flatMap((run) => childElements(run, 'w:t'))
      .filter((text) => /[\n\r\t]/.test(textOf(text)))
      .map((text) => ({
        lint: 'lost-line-end',
        part,
        message: `the text ${JSON.stringify(textOf(text).slice(0, 40))} holds a line end or tab as a character`,
      })),
  );

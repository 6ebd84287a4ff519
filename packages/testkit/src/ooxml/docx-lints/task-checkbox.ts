import { descendants } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import { ownProperty, textOfRuns } from '../paragraph-parts.ts';

const box = /^[\u2610-\u2612]/;

/** Boxes of tasks that are drawn as characters: a reader of the document could not tick them. */
export const taskCheckbox: Lint = (opened) =>
  Array.from(storyElements(opened, 'w:p'))
    .filter(
      ({ element }) =>
        ownProperty(element, 'w:numPr') !== undefined &&
        box.test(textOfRuns(element)) &&
        Array.from(descendants(element, 'w14:checkbox')).length === 0,
    )
    .map(({ part, element }) => ({
      lint: 'task-checkbox',
      part,
      message: `the box of ${JSON.stringify(textOfRuns(element).slice(0, 24))} is a character`,
    }));

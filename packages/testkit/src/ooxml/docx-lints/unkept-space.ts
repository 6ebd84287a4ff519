import { textOf } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Text that begins or ends in a space without `xml:space="preserve"`: Word trims it. */
export const unkeptSpace: Lint = (opened) =>
  Array.from(storyElements(opened, 'w:t'))
    .filter(({ element }) => {
      const text = textOf(element);
      return text !== text.trim() && element.attributes['xml:space'] !== 'preserve';
    })
    .map(({ part, element }) => ({
      lint: 'unkept-space',
      part,
      message: `the space around ${JSON.stringify(textOf(element).slice(0, 40))} is not kept`,
    }));

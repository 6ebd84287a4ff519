import { childElements, descendants } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Equations on a line of their own, with a number or without, that are set as if they stood in one of text: cramped, limits at the side. */
export const displayEquation: Lint = (opened) =>
  Array.from(storyElements(opened, 'w:p'))
    .filter(({ element }) => {
      const style = Array.from(descendants(element, 'w:pStyle'))[0]?.attributes['w:val'] ?? '';
      return (
        /^Math(Block|Number)/.test(style) && childElements(element).some(({ name }) => name === 'm:oMath')
      );
    })
    .map(({ part }) => ({
      lint: 'display-equation',
      part,
      message: 'a formula on a line of its own is not set as one',
    }));

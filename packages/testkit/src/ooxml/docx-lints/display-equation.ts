import { childElements, descendants } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Equations alone in their paragraph that are set as if they stood in a line: cramped, limits at the side. */
export const displayEquation: Lint = (opened) =>
  Array.from(storyElements(opened, 'w:p'))
    .filter(({ element }) => {
      const content = childElements(element).filter(
        ({ name }) => name === 'm:oMath' || name === 'w:r' || name === 'w:hyperlink',
      );
      const style = Array.from(descendants(element, 'w:pStyle'))[0]?.attributes['w:val'] ?? '';
      return content.length === 1 && content[0]?.name === 'm:oMath' && style.startsWith('MathBlock');
    })
    .map(({ part }) => ({
      lint: 'display-equation',
      part,
      message: 'a formula on a line of its own is not set as one',
    }));

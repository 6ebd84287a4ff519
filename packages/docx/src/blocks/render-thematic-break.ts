import type { ThematicBreak } from '@octavo/core';
import type { BlockElement } from '../elements/block-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';

export function renderThematicBreak(_node: ThematicBreak): readonly BlockElement[] {
  return [styledParagraph({ style: 'HorizontalRule' }, [])];
}

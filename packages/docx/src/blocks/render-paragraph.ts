import type { Paragraph } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { paragraphDirection } from './paragraph-direction.ts';
import { paragraphStyleId } from './paragraph-style-id.ts';

export function renderParagraph(node: Paragraph, context: DocxContext): readonly BlockElement[] {
  const content = context.renderInlines(node.children, context);
  if (content.length === 0) return [];
  return [
    styledParagraph(
      { style: paragraphStyleId(context), ...paragraphDirection(node.children, context) },
      content,
    ),
  ];
}

import type { Highlight } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';

export function renderHighlight(node: Highlight, context: DocxContext): readonly InlineElement[] {
  return context.renderInlines(node.children, withMark(context, 'highlight'));
}

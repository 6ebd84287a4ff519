import type { Strikethrough } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';

export function renderStrikethrough(node: Strikethrough, context: DocxContext): readonly InlineElement[] {
  return context.renderInlines(node.children, withMark(context, 'strikethrough'));
}

import type { Keyboard } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';

export function renderKeyboard(node: Keyboard, context: DocxContext): readonly InlineElement[] {
  return context.renderInlines(node.children, withMark(context, 'keyboard'));
}

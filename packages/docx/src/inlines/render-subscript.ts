import type { Subscript } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';

export function renderSubscript(node: Subscript, context: DocxContext): readonly InlineElement[] {
  return context.renderInlines(node.children, withMark(context, 'subscript'));
}

import type { Span } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { bookmarked } from '../elements/bookmark.ts';
import type { InlineElement } from '../elements/inline-element.ts';

export function renderSpan(node: Span, context: DocxContext): readonly InlineElement[] {
  const language = node.attributes?.values?.['lang'];
  const inner = language === undefined ? context : { ...context, language };
  return bookmarked(node.id, context.renderInlines(node.children, inner), context);
}

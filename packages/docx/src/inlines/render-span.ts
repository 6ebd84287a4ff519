import type { Span } from '@octavo/core';
import { smallCapsClass } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { withMark } from '../context.ts';
import { bookmarked } from '../elements/bookmark.ts';
import type { InlineElement } from '../elements/inline-element.ts';

export function renderSpan(node: Span, context: DocxContext): readonly InlineElement[] {
  const { values, classes } = node.attributes ?? {};
  const language = values?.['lang'];
  const spoken = language === undefined ? context : { ...context, language };
  const inner = classes?.includes(smallCapsClass) === true ? withMark(spoken, 'smallCaps') : spoken;
  return bookmarked(node.id, context.renderInlines(node.children, inner), context);
}

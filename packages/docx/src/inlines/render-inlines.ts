import { type Inline, visitInline } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { inlineHandlers } from './inline-handlers.ts';

/** The content of a paragraph. */
export function renderInlines(inlines: readonly Inline[], context: DocxContext): readonly InlineElement[] {
  return inlines.flatMap((inline) => visitInline(inline, inlineHandlers, context));
}

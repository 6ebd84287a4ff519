import type { Inline } from '@octavo/core';
import { visitInline } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { commented } from '../elements/comment-marks.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { inlineHandlers } from './inline-handlers.ts';

/** The elements of a line of text. Comments at its beginning are about all of it. */
export function renderInlines(inlines: readonly Inline[], context: DocxContext): readonly InlineElement[] {
  const firstWords = inlines.findIndex(({ type }) => type !== 'comment');
  if (firstWords < 1 || context.insideContents || context.part !== 'document') return each(inlines, context);
  const ids = inlines
    .slice(0, firstWords)
    .flatMap((inline) => (inline.type === 'comment' ? [context.ledger.comment(inline)] : []));
  return commented(ids, each(inlines.slice(firstWords), context));
}

function each(inlines: readonly Inline[], context: DocxContext): readonly InlineElement[] {
  return inlines.flatMap((inline) => visitInline(inline, inlineHandlers, context));
}

import type { Inline, NodeId } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { field } from '../elements/field.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { textRuns } from '../elements/text-runs.ts';

/**
 * `Figure 3: The harbour`, its number a field. The bookmark of the figure holds `Figure 3`, which is what references
 * repeat. Empty when there is nothing to say.
 */
export function captionContent(
  nodeId: NodeId,
  caption: readonly Inline[] | undefined,
  context: DocxContext,
): readonly InlineElement[] {
  const words = context.renderInlines(caption ?? [], { ...context, paragraphStyle: 'Caption' });
  const numbered = context.plan.captioned.get(nodeId);
  if (numbered === undefined) return bookmarked(nodeId, words, context);
  const number = textRuns(numbered.number, context);
  const label = [
    ...textRuns(numbered.prefix, context),
    ...(numbered.instruction === undefined ? number : field(numbered.instruction, number)),
  ];
  return [
    ...bookmarked(nodeId, label, context),
    ...(words.length === 0 ? [] : [...textRuns(': ', context), ...words]),
  ];
}

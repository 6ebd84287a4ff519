import type { Callout } from '@octavo/core';
import { calloutTitle } from '../callout-title.ts';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { textParagraph } from '../text-paragraph.ts';

/** A call-out nested in other text: its title in its colour, its text indented. */
export function callout(node: Callout, context: BlockContext): readonly FlowParagraph[] {
  const outer = { ...context, groups: [...context.groups, { type: 'callout', id: node.id } as const] };
  const inner = { ...outer, indentSteps: context.indentSteps + 1 };
  return [textParagraph(calloutTitle(node, context), outer), ...context.toParagraphs(node.children, inner)];
}

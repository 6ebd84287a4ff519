import type { Conditional, Container, SpeakerNotes } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';

/** Groups stand for what they hold. */
export function group(
  node: Container | Conditional | SpeakerNotes,
  context: BlockContext,
): readonly FlowParagraph[] {
  return context.toParagraphs(node.children, context);
}

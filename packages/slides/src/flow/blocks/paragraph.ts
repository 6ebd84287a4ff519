import type { Paragraph } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { textParagraph } from '../text-paragraph.ts';

export function paragraph(node: Paragraph, context: BlockContext): readonly FlowParagraph[] {
  return [textParagraph(context.toRuns(node.children, context), context)];
}

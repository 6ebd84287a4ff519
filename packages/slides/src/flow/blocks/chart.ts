import type { Chart } from '@octavo/core';
import { chartTable } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';

export function chart(node: Chart, context: BlockContext): readonly FlowParagraph[] {
  return context.toParagraphs([chartTable(node)], context);
}

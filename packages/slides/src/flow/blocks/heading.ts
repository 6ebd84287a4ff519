import type { Heading } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { words } from '../run.ts';
import { textParagraph } from '../text-paragraph.ts';

/** A heading below the level that starts slides. */
export function heading(node: Heading, context: BlockContext): readonly FlowParagraph[] {
  const style = { ...context.style, bold: true, color: { type: 'accent' } as const };
  const number = context.resolved.numbers[node.id]?.number;
  const prefix = number === undefined ? [] : words(`${number} `, style);
  return [
    textParagraph([...prefix, ...context.toRuns(node.children, { ...context, style })], context, 'heading'),
  ];
}

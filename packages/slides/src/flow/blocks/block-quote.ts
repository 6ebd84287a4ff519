import type { BlockQuote } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';

export function blockQuote(node: BlockQuote, context: BlockContext): readonly FlowParagraph[] {
  const inner = {
    ...context,
    style: { ...context.style, italic: true },
    indentSteps: context.indentSteps + 1,
    groups: [...context.groups, { type: 'quote', id: node.id } as const],
  };
  return context
    .toParagraphs(node.children, inner)
    .map((paragraph) => (paragraph.role === 'text' ? { ...paragraph, role: 'quote' } : paragraph));
}

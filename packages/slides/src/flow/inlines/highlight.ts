import type { Highlight } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';

export function highlight(node: Highlight, context: InlineContext): readonly Run[] {
  return context.toRuns(node.children, { ...context, style: { ...context.style, highlight: true } });
}

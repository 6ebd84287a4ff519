import type { Underline } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';

export function underline(node: Underline, context: InlineContext): readonly Run[] {
  return context.toRuns(node.children, { ...context, style: { ...context.style, underline: true } });
}

import type { Subscript } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';

export function subscript(node: Subscript, context: InlineContext): readonly Run[] {
  return context.toRuns(node.children, { ...context, style: { ...context.style, baseline: 'sub' } });
}

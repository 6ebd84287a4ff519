import type { Strikethrough } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';

export function strikethrough(node: Strikethrough, context: InlineContext): readonly Run[] {
  return context.toRuns(node.children, { ...context, style: { ...context.style, strike: true } });
}

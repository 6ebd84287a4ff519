import type { Keyboard } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';

export function keyboard(node: Keyboard, context: InlineContext): readonly Run[] {
  return context.toRuns(node.children, { ...context, style: { ...context.style, code: true, isKey: true } });
}

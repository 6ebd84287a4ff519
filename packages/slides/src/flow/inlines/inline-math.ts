import type { InlineMath } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';

export function inlineMath(node: InlineMath, context: InlineContext): readonly Run[] {
  return words(node.value, { ...context.style, code: true });
}

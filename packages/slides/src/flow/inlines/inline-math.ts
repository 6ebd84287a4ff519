import type { InlineMath } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';

/** A formula in its TeX notation, which says which formula it is. */
export function inlineMath(node: InlineMath, context: InlineContext): readonly Run[] {
  return words(node.value, {
    ...context.style,
    code: true,
    formula: { nodeId: node.id, isDisplayed: false },
  });
}

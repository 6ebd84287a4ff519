import type { FootnoteReference } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';

export function footnoteReference(node: FootnoteReference, context: InlineContext): readonly Run[] {
  const number = context.resolved.footnoteNumbers[node.id];
  return number === undefined
    ? words(`[^${node.label}]`, context.style)
    : words(String(number), { ...context.style, baseline: 'super' });
}

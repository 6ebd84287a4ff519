import type { CrossReference } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';

export function crossReference(node: CrossReference, context: InlineContext): readonly Run[] {
  const reference = context.resolved.references[node.id];
  if (reference === undefined) return words(node.raw, context.style);
  return words(reference.text, { ...context.style, link: { type: 'node', nodeId: reference.targetId } });
}

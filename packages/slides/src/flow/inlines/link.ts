import type { Link } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run, RunLink } from '../run.ts';

/** A link that leads nowhere (unsafe, or its target unknown) keeps its words. */
export function link(node: Link, context: InlineContext): readonly Run[] {
  const target = targetOf(node, context);
  const style = target === undefined ? context.style : { ...context.style, link: target };
  return context.toRuns(node.children, { ...context, style });
}

/** Where a link leads; `undefined` where it leads nowhere. */
export function targetOf(node: Link, { resolved }: Pick<InlineContext, 'resolved'>): RunLink | undefined {
  const reference = resolved.references[node.id];
  if (reference !== undefined) return { type: 'node', nodeId: reference.targetId };
  if (node.url === '' || node.url.startsWith('#')) return undefined;
  return { type: 'external', url: node.url };
}

import type { Node, NodeId, RenderConfig, ResolvedDocument } from '@octavo/core';

interface HeadingNumberPlan {
  readonly nativeHeadingNumbers: boolean;
  readonly numberedHeadings: ReadonlySet<NodeId>;
}

/**
 * Counts headings as Word does and compares with the document's numbers. Where all agree, Word may number them itself;
 * else (levels skipped, numbers of another form) each number is written before its heading.
 */
export function planHeadingNumbers(
  nodes: readonly Node[],
  resolved: ResolvedDocument,
  config: RenderConfig,
): HeadingNumberPlan {
  const numberedHeadings = new Set<NodeId>();
  const counters = [0, 0, 0, 0, 0, 0];
  let agrees = config.numberHeadings;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const number = resolved.numbers[node.id]?.number;
    if (number === undefined) continue;
    numberedHeadings.add(node.id);
    counters[node.depth - 1] = (counters[node.depth - 1] ?? 0) + 1;
    counters.fill(0, node.depth);
    agrees &&= counters.slice(0, node.depth).join('.') === number;
  }
  return { nativeHeadingNumbers: agrees, numberedHeadings };
}

import type { Node, NodeId, Outcome, ResolvedDocument } from '@octavo/core';
import { childrenOf } from '@octavo/core';
import type { Observation } from './observe.ts';

/**
 * What a projected document says about itself, without what a format dropped. `onSlides` are the nodes that a deck shows:
 * what stands in its notes only is read out, and need not be clicked.
 */
export function expectedObservation(
  resolved: ResolvedDocument,
  outcomes: readonly Outcome[],
  onSlides?: ReadonlySet<NodeId>,
): Observation {
  const dropped = new Set(
    outcomes.filter(({ support }) => support === 'dropped').map(({ nodeId }) => nodeId),
  );
  const { title = [], subtitle = [], abstract = [] } = resolved.document.metadata;
  const roots = [
    ...title,
    ...subtitle,
    ...abstract,
    ...resolved.document.children,
    ...resolved.footnotes.map(({ definition }) => definition),
  ];
  const shown = roots.flatMap((root) => keptNodes(root, dropped));
  const urls = shown.flatMap((node) =>
    node.type === 'link' && !isInternal(node, resolved) ? [node.url] : [],
  );
  return {
    title: resolved.title,
    languages: [resolved.language.split('-')[0] ?? ''],
    addresses: [...new Set(urls.filter((url) => url !== '' && !url.startsWith('#')).map(spell))].toSorted(),
    internalLinks: shown.filter((node) => isInternal(node, resolved) && onSlides?.has(node.id) !== false)
      .length,
  };
}

function keptNodes(node: Node, dropped: ReadonlySet<NodeId>): readonly Node[] {
  if (dropped.has(node.id)) return [];
  return [node, ...childrenOf(node).flatMap((child) => keptNodes(child, dropped))];
}

function isInternal(node: Node, resolved: ResolvedDocument): boolean {
  return resolved.references[node.id] !== undefined;
}

function spell(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

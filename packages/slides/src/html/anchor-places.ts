import type { Node, NodeId } from '@octavo/core';
import { walk } from '@octavo/core';

/** Where the anchors of a deck stand: continued slides repeat nodes, but an id may occur once in a page. */
export interface AnchorPlaces {
  /** The anchor of a node where it first occurs, `undefined` for its repetitions. */
  readonly anchorOf: (node: Node, slideNumber: number) => string | undefined;
  /** Whether an element of the deck carries the anchor. */
  readonly has: (anchor: string) => boolean;
}

interface Place {
  readonly node: Node;
  readonly slideNumber: number;
}

/**
 * Finds the first occurrence of each node that has an anchor; `slides` holds the nodes on each, in reading order. `taken`
 * are ids that other elements have.
 */
export function findAnchorPlaces(
  slides: readonly (readonly Node[])[],
  anchors: Readonly<Record<NodeId, string>>,
  taken: ReadonlySet<string>,
): AnchorPlaces {
  const places = new Map<NodeId, Place>();
  const names = new Set<string>();
  for (const [index, roots] of slides.entries()) {
    for (const node of roots.flatMap((root) => Array.from(walk(root)))) {
      const anchor = anchors[node.id];
      if (anchor === undefined || places.has(node.id) || names.has(anchor) || taken.has(anchor)) continue;
      places.set(node.id, { node, slideNumber: index + 1 });
      names.add(anchor);
    }
  }
  return {
    anchorOf(node, slideNumber) {
      const place = places.get(node.id);
      return place?.node === node && place.slideNumber === slideNumber ? anchors[node.id] : undefined;
    },
    has: (anchor) => names.has(anchor),
  };
}

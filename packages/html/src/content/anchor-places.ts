import type { Node, NodeId } from '@octavo/core';
import { walk } from '@octavo/core';

/** Nodes of one part of a page, in reading order: of a deck what a slide shows, or its notes, which may repeat the slide. */
export interface AreaNodes {
  readonly area: string;
  readonly nodes: readonly Node[];
}

/** Where the anchors of a page stand: parts of a deck repeat nodes, but an id may occur once in a page. */
export interface AnchorPlaces {
  /** The anchor of a node in the area that carries it, `undefined` for its repetitions. */
  readonly anchorOf: (node: Node, area: string) => string | undefined;
  /** Whether an element of the page carries the anchor. */
  readonly has: (anchor: string) => boolean;
}

interface Place {
  readonly node: Node;
  readonly area: string;
}

/** Gives each anchor to the first occurrence of its node in `areas`. `taken` are ids that other elements have. */
export function findAnchorPlaces(
  areas: readonly AreaNodes[],
  anchors: Readonly<Record<NodeId, string>>,
  taken: ReadonlySet<string>,
): AnchorPlaces {
  const places = new Map<NodeId, Place>();
  const names = new Set<string>();
  for (const { area, nodes } of areas) {
    for (const node of nodes.flatMap((root) => Array.from(walk(root)))) {
      const anchor = anchors[node.id];
      if (anchor === undefined || places.has(node.id) || names.has(anchor) || taken.has(anchor)) continue;
      places.set(node.id, { node, area });
      names.add(anchor);
    }
  }
  return {
    anchorOf(node, area) {
      const place = places.get(node.id);
      return place?.node === node && place.area === area ? anchors[node.id] : undefined;
    },
    has: (anchor) => names.has(anchor),
  };
}

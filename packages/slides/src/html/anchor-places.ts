import type { Node, NodeId } from '@octavo/core';
import { walk } from '@octavo/core';

/** A part of the deck: what a slide shows, or its notes. The notes may repeat in full what the slide shows in short. */
export type SlideArea = `${number}/${'shown' | 'notes'}`;

/** Nodes of one area, in reading order. */
export interface AreaNodes {
  readonly area: SlideArea;
  readonly nodes: readonly Node[];
}

/** Where the anchors of a deck stand: continued slides and notes repeat nodes, but an id may occur once in a page. */
export interface AnchorPlaces {
  /** The anchor of a node in the area that carries it, `undefined` for its repetitions. */
  readonly anchorOf: (node: Node, area: SlideArea) => string | undefined;
  /** Whether an element of the deck carries the anchor. */
  readonly has: (anchor: string) => boolean;
}

interface Place {
  readonly node: Node;
  readonly area: SlideArea;
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

import { mapChildren } from '../model/children.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Position } from '../model/nodes/base.ts';
import type { Document } from '../model/nodes/document.ts';

/** A document whose places are those that `map` gives for them; where it gives none, the node has none. */
export function mapPositions(
  document: Document,
  map: (position: Position) => Position | undefined,
): Document {
  const mapNode = <N extends Node>(node: N): N => {
    const { position, ...rest } = mapChildren(node, (children) => children.map(mapNode));
    const mapped = position === undefined ? undefined : map(position);
    // Only the optional position was taken out and put back.
    return { ...rest, ...(mapped === undefined ? {} : { position: mapped }) } as N;
  };
  const { title, subtitle, abstract, ...metadata } = document.metadata;
  const inlines = (list: readonly Inline[]): readonly Inline[] => list.map(mapNode);
  return {
    ...mapChildren(document, (children) => children.map(mapNode)),
    metadata: {
      ...metadata,
      ...(title === undefined ? {} : { title: inlines(title) }),
      ...(subtitle === undefined ? {} : { subtitle: inlines(subtitle) }),
      ...(abstract === undefined ? {} : { abstract: abstract.map(mapNode) }),
    },
  };
}

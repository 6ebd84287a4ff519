import { mapChildren } from '../../model/children.ts';
import type { Node } from '../../model/node-map.ts';
import type { Position } from '../../model/nodes/base.ts';

/** A node and all inside it at one place: for text that was parsed apart, whose own positions mean nothing in the source. */
export function relocate<N extends Node>(node: N, position: Position | undefined): N {
  const { position: _position, ...rest } = mapChildren(node, (children) =>
    children.map((child) => relocate(child, position)),
  );
  // Only the optional position was taken out and put back.
  return { ...rest, ...(position === undefined ? {} : { position }) } as N;
}

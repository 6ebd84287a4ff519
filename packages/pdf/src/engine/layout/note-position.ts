import type { LayoutNode } from '../internals/layout-node.ts';
import type { PagePosition } from '../internals/pdfmake-types.ts';

/** Notes where a part of a node stands, if that is on another page than the part before it: all that is ever asked is on which pages it is. */
export function notePosition({ positions }: LayoutNode, position: PagePosition): void {
  if (positions[positions.length - 1]?.pageNumber !== position.pageNumber) positions.push(position);
}

import type { StructureNode } from '@octavo/testkit';

/** Parts of a structure tree that other formats do not write as text: drawings, and the markers of lists. */
const apart: ReadonlySet<string> = new Set(['Figure', 'Lbl']);

/** The text in a structure tree, without that of drawings and markers. */
export function textOfStructure(nodes: readonly StructureNode[]): string {
  return nodes
    .filter(({ role }) => !apart.has(role))
    .map(({ children }) =>
      children.map((child) => (typeof child === 'string' ? child : textOfStructure([child]))).join(' '),
    )
    .join(' ');
}

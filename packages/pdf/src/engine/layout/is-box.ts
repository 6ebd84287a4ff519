import type { LayoutNode, LayoutTable } from '../internals/layout-node.ts';

/** Whether a block is a box: a table of one cell. */
export function isBox(node: LayoutNode): node is LayoutNode & { readonly table: LayoutTable } {
  return node.table?.body.length === 1 && node.table.widths.length === 1;
}

import type { LayoutNode } from '../internals/layout-node.ts';

/**
 * Columns that pdfmake lets the first one's content run through, as text that flows in columns. What stands in the others, where pdfmake
 * expects nothing and draws nothing, comes after it.
 */
export function asSnaking(node: LayoutNode): LayoutNode {
  const { columns = [], _gap: gapPt = 0 } = node;
  node.flowColumns = { count: columns.length, gapPt };
  node._snaking = columns;
  node.stack = columns.filter(({ text }, index) => index === 0 || text !== '');
  delete node.columns;
  return node;
}

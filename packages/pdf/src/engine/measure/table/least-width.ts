import type { LayoutNode } from '../../internals/layout-node.ts';
import { narrowestWidth } from '../../text/narrowest-width.ts';

/** The least width of a column's own cells when their words are divided wherever they may be; never more than with whole words. */
export function leastColumnWidth({ table }: LayoutNode, column: number): number {
  const width = table?.widths[column];
  if (table === undefined || width === undefined) return 0;
  let leastPt = 0;
  for (const row of table.body) {
    const cell = row[column];
    // Cells over several columns have more room than one; those that are no wider than others change nothing.
    if (cell === undefined || cell._span === true || (cell.colSpan ?? 1) > 1) continue;
    if (cell._minWidth > leastPt) leastPt = Math.max(leastPt, leastWidth(cell));
  }
  return Math.min(width._minWidth, leastPt);
}

/** The min-content width of a node with its margins, hyphens counted. */
function leastWidth(node: LayoutNode): number {
  const [left, , right] = node._margin ?? [0, 0, 0, 0];
  return contentWidth(node) + left + right;
}

function contentWidth(node: LayoutNode): number {
  if (node.stack !== undefined) return widestOf(node.stack);
  const items = node.ul ?? node.ol;
  if (items !== undefined) return widestOf(items) + (node._indentPt ?? 0);
  const [left, , right] = node._margin ?? [0, 0, 0, 0];
  const paragraph = node._inlines;
  if (paragraph === undefined) return node._minWidth - left - right;
  let leastPt = 0;
  for (const unit of paragraph.units) {
    if (unit.widthPt - unit.spacePt > leastPt) {
      leastPt = Math.max(leastPt, narrowestWidth(unit, paragraph.hyphenators));
    }
  }
  return leastPt;
}

function widestOf(nodes: readonly LayoutNode[]): number {
  return nodes.reduce((widest, node) => Math.max(widest, leastWidth(node)), 0);
}

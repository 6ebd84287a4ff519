import type { LayoutNode } from '../../internals/layout-node.ts';
import type { PlannedCell } from './plan-cells.ts';
import type { TableFlow } from './table-flow.ts';

/** Room above and below the content of a cell. */
export function cellPaddingPt({ row, rowSpan }: PlannedCell, node: LayoutNode): number {
  return node._layout.paddingTop(row, node) + node._layout.paddingBottom(row + rowSpan - 1, node);
}

/**
 * The least height of each row: what the definition asks for, and shares of what cells over several rows need beyond these
 * rows' own cells (CSS Tables 3 §3.10.5 distributes it, too; a last row alone would be out of proportion).
 */
export function leastRowHeights(
  node: LayoutNode,
  cells: readonly (readonly PlannedCell[])[],
  flow: TableFlow,
): readonly number[] {
  const asked = cells.map((_, row) => askedHeight(node, row));
  const spanning = cells.flatMap((row) => row.filter(({ rowSpan }) => rowSpan > 1));
  // Only rows that such cells reach are asked for their own height: the others are laid out when their page comes.
  const own: number[] = [];
  for (const { row, rowSpan } of spanning) {
    for (let at = row; at < row + rowSpan; at += 1) own[at] ??= ownHeight(cells[at] ?? [], asked[at] ?? 0);
  }
  const least = [...asked];
  for (const cell of spanning) {
    const rows = Array.from({ length: cell.rowSpan }, (_, at) => cell.row + at);
    const rulesPt = rows.slice(1).reduce((sum, row) => sum + node._layout.hLineWidth(row, node), 0);
    const rowsPt = rows.reduce((sum, row) => sum + Math.max(own[row] ?? 0, least[row] ?? 0), rulesPt);
    const lackPt = flow.contentOf(cell).heightPt + cellPaddingPt(cell, node) - rowsPt;
    if (lackPt <= 0) continue;
    for (const row of rows) least[row] = Math.max(own[row] ?? 0, least[row] ?? 0) + lackPt / cell.rowSpan;
  }
  return least;

  function ownHeight(row: readonly PlannedCell[], askedPt: number): number {
    return row
      .filter(({ rowSpan }) => rowSpan === 1)
      .reduce(
        (most, cell) => Math.max(most, flow.contentOf(cell).heightPt + cellPaddingPt(cell, node)),
        askedPt,
      );
  }
}

/** pdfmake's `heights`: one for all rows, one for each, or a function of the row; of what stands in its cells, to which their padding is added. */
function askedHeight(node: LayoutNode, row: number): number {
  const { heights } = node.table ?? {};
  const asked: unknown =
    typeof heights === 'function' ? heights(row) : Array.isArray(heights) ? heights[row] : heights;
  if (typeof asked !== 'number') return 0;
  return asked + node._layout.paddingTop(row, node) + node._layout.paddingBottom(row, node);
}

import type { LayoutNode } from '../../internals/layout-node.ts';
import { linesIn } from './share-width.ts';

/** Of longer tables a sample of rows tells as much. */
const mostRows = 200;

/** About the lines that a table takes at such widths of those of its columns: of each row, those of its highest cell. */
export function tableLines(
  { table }: LayoutNode,
  indices: readonly number[],
  widths: readonly number[],
): number {
  const body = table?.body ?? [];
  const step = Math.max(1, Math.ceil(body.length / mostRows));
  let count = 0;
  for (let row = 0; row < body.length; row += step) {
    let most = 1;
    for (const [at, index] of indices.entries()) {
      const cell = body[row]?.[index];
      // Cells over several columns have more room, those over several rows more lines.
      if (cell === undefined || cell._span === true || (cell.colSpan ?? 1) > 1) continue;
      most = Math.max(most, cellLines(cell, widths[at]) / (cell.rowSpan ?? 1));
    }
    count += most;
  }
  return count;
}

/** The widest of the cells of a column that stand on one line when it is so wide. */
export function widestLine({ table }: LayoutNode, index: number, widthPt: number): number {
  const body = table?.body ?? [];
  const step = Math.max(1, Math.ceil(body.length / mostRows));
  let widestPt = 0;
  for (let row = 0; row < body.length; row += step) {
    const cell = body[row]?.[index];
    if (cell === undefined || cell._span === true || (cell.colSpan ?? 1) > 1) continue;
    if (cell._maxWidth <= widthPt) widestPt = Math.max(widestPt, cell._maxWidth);
  }
  return widestPt;
}

function cellLines(node: LayoutNode, widthPt: number | undefined): number {
  const parts = node.stack ?? node.ul ?? node.ol;
  if (parts === undefined) return linesIn(node._maxWidth, widthPt);
  return parts.reduce((lines, part) => lines + cellLines(part, widthPt), 0);
}

import type { LayoutNode } from '../../internals/layout-node.ts';
import { countLines } from '../../text/count-lines.ts';
import type { TableLines } from './settle-columns.ts';
import { linesIn } from './share-width.ts';

/** Of longer tables a sample of rows tells as much. */
const mostRows = 200;

/** In tables of few columns, which hold running text, lines are counted word by word. */
const mostCounted = 8;

/** About the lines that a table takes at such widths of those of its columns: of each row, those of its highest cell; and those of all cells. */
export function tableLines(
  { table }: LayoutNode,
  indices: readonly number[],
  widths: readonly number[],
): TableLines {
  const body = table?.body ?? [];
  const step = Math.max(1, Math.ceil(body.length / mostRows));
  let ofRows = 0;
  let ofCells = 0;
  for (let row = 0; row < body.length; row += step) {
    let most = 1;
    for (const [at, index] of indices.entries()) {
      const cell = body[row]?.[index];
      // Cells over several columns have more room, those over several rows more lines.
      if (cell === undefined || cell._span === true || (cell.colSpan ?? 1) > 1) continue;
      const lines = cellLines(cell, widths[at], indices.length <= mostCounted);
      most = Math.max(most, lines / (cell.rowSpan ?? 1));
      ofCells += lines;
    }
    ofRows += most;
  }
  return { ofRows, ofCells };
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

function cellLines(node: LayoutNode, widthPt: number | undefined, isCounted: boolean): number {
  const parts = node.stack ?? node.ul ?? node.ol;
  if (parts !== undefined)
    return parts.reduce((lines, part) => lines + cellLines(part, widthPt, isCounted), 0);
  const paragraph = node._inlines;
  if (!isCounted || paragraph === undefined || node._maxWidth <= (widthPt ?? 0))
    return linesIn(node._maxWidth, widthPt);
  return countLines(paragraph, widthPt ?? 0);
}

import type { LayoutNode } from '../../internals/layout-node.ts';
import { captionHeight, columnWidths, rowHeight } from '../estimate-height.ts';

/** Rather than to leave a larger part of a page empty, a table that is to be kept whole is divided. */
const largestHole = 1 / 6;

/** Rows that stay together with the head, and as many at least on the next page. */
const fewestRows = 2;

/** The room that there is for a table, and for what is kept with it, which goes to the next page with it. */
export interface RoomBelow {
  readonly roomPt: number;
  readonly pagePt: number;
  /** What stands above the table and is kept with it. */
  readonly abovePt: number;
}

/**
 * Whether a table that is to be kept whole, and does not fit, is divided all the same: where the page would else end too far above its foot, and
 * two rows or more of the table stand on either page. A table of three rows may have one on its first page.
 */
export function dividesShortTable(
  node: LayoutNode,
  widthPt: number,
  { roomPt, pagePt, abovePt }: RoomBelow,
): boolean {
  const { table } = node;
  if (table === undefined || table.widths.length < 2 || roomPt <= pagePt * largestHole) return false;
  const head = table.headerRows ?? 0;
  const bodyRows = table.body.length - head;
  const here = Math.min(fewestRows, bodyRows - fewestRows);
  if (here < 1 || table.body.some((row) => row.some(({ rowSpan = 1 }) => rowSpan > 1))) return false;
  const [left, top, right] = node._margin ?? [0, 0, 0, 0];
  const innerPt = widthPt - left - right;
  const widths = columnWidths(node, innerPt);
  let heightPt = abovePt + top + captionHeight(node, innerPt) + node._layout.hLineWidth(0, node);
  for (let row = 0; row < head + here; row += 1) heightPt += rowHeight(node, row, widths);
  return heightPt <= roomPt;
}

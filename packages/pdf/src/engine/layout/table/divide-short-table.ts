import type { LayoutNode } from '../../internals/layout-node.ts';
import { captionHeight, columnWidths, rowHeight } from '../estimate-height.ts';
import { isLargeHole, lonelyRowPt, tallRowPt } from './row-shares.ts';

/** Rows that stay together with the head, and as many at least on the next page, of a table of four or more. */
const fewestRows = 2;

/** Heights are sums: two rows that are low by a hair are laid out together. */
const hairPt = 0.5;

/** The room that there is for a table, and for what is kept with it, which goes to the next page with it. */
export interface RoomBelow {
  readonly roomPt: number;
  readonly pagePt: number;
  /** What stands above the table and is kept with it. */
  readonly abovePt: number;
}

/**
 * Whether a table that is to be kept whole, and does not fit, is divided all the same: where the page would else end too far above its foot, and
 * two rows or more of the table stand on either page. A tall row may stand here without another one, and tables of two or three rows, which
 * are high ones, may have one on a page.
 */
export function dividesShortTable(
  node: LayoutNode,
  widthPt: number,
  { roomPt, pagePt, abovePt }: RoomBelow,
): boolean {
  const { table } = node;
  if (table === undefined || table.widths.length < 2 || !isLargeHole(roomPt, pagePt)) return false;
  const head = table.headerRows ?? 0;
  const bodyRows = table.body.length - head;
  if (bodyRows < 2 || table.body.some((row) => row.some(({ rowSpan = 1 }) => rowSpan > 1))) return false;
  const [left, top, right] = node._margin ?? [0, 0, 0, 0];
  const innerPt = widthPt - left - right;
  const widths = columnWidths(node, innerPt);
  const isTall = bodyRows > 0 && rowHeight(node, head, widths) >= lonelyRowPt;
  const here = isTall || bodyRows < 2 * fewestRows ? 1 : fewestRows;
  let heightPt = abovePt + top + captionHeight(node, innerPt) + node._layout.hLineWidth(0, node);
  let restPt = 0;
  let bodyPt = 0;
  for (const row of table.body.keys()) {
    const rowPt = rowHeight(node, row, widths);
    if (row < head + here) heightPt += rowPt;
    else restPt += rowPt;
    if (row >= head) bodyPt += rowPt;
  }
  // Two low rows are laid out together: of such a table nothing would come to stand here, but what heads it would.
  const wholePt = bodyRows <= 2 ? bodyPt - hairPt : heightPt + restPt - abovePt;
  return heightPt <= roomPt && wholePt > tallRowPt;
}

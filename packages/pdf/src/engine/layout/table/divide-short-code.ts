import type { LayoutNode } from '../../internals/layout-node.ts';
import { columnWidths, linesOf } from '../estimate-height.ts';
import { isBox } from '../is-box.ts';
import type { RoomBelow } from './divide-short-table.ts';
import { isLargeHole } from './row-shares.ts';

/** So many lines of short code that is divided stand on either page. */
const fewestLines = 3;

/** Whether code that is to be kept whole, and does not fit, is divided all the same: where the page would else end too far above its foot. */
export function dividesShortCode(
  node: LayoutNode,
  widthPt: number,
  { roomPt, pagePt, abovePt }: RoomBelow,
): boolean {
  const code = codeOf(node);
  if (code === undefined || !isLargeHole(roomPt, pagePt)) return false;
  const [left, top, right] = node._margin ?? [0, 0, 0, 0];
  const lines = linesOf(code, columnWidths(node, widthPt - left - right)[0] ?? 0);
  if (lines.length < 2 * fewestLines) return false;
  const { _layout: layout } = node;
  const framePt = layout.hLineWidth(0, node) + layout.paddingTop(0, node) + layout.paddingBottom(0, node);
  const firstPt = lines.slice(0, fewestLines).reduce((sum, line) => sum + line.getHeight(), 0);
  return abovePt + top + framePt + firstPt <= roomPt;
}

/** The text of a box that holds code and nothing else. */
function codeOf(node: LayoutNode): LayoutNode | undefined {
  const only = isBox(node) ? node.table.body[0]?.[0]?.stack : undefined;
  const [code] = only ?? [];
  return only?.length === 1 && code?._inlines?.base.preserveLeadingSpaces === true ? code : undefined;
}

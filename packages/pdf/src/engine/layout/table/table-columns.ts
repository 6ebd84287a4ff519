import type { LayoutNode } from '../../internals/layout-node.ts';
import { leastColumnWidth } from '../../measure/table/least-width.ts';
import { fitColumns } from '../fit-columns.ts';
import { tableLines, widestLine } from './table-lines.ts';

/** A column of a table where it is drawn; distances count from the table's left end. */
export interface PlacedColumn {
  /** Its index in the table's body. */
  readonly index: number;
  /** Where the upright rule before it begins. */
  readonly leftPt: number;
  readonly contentPt: number;
  readonly contentWidthPt: number;
  /** Where the upright rule after it begins. */
  readonly rightPt: number;
}

/** The columns of a table, or those of them that are drawn beside one another, in the order of the body. */
export interface TableColumns {
  readonly columns: readonly PlacedColumn[];
  readonly widthPt: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Widths and places of columns in a room. In tables that run from the right the first column is the rightmost. */
export function placeColumns(node: LayoutNode, indices: readonly number[], roomPt: number): TableColumns {
  const layout = node._layout;
  const direction = node.table?.direction ?? 'ltr';
  const outside = indices.map(
    (index) =>
      layout.vLineWidth(index, node) + layout.paddingLeft(index, node) + layout.paddingRight(index, node),
  );
  const lastRulePt = layout.vLineWidth(node.table?.widths.length ?? 0, node);
  const outsidePt = outside.reduce((sum, width) => sum + width, lastRulePt);
  const wishes = indices.map((index, at) => {
    const column = node.table?.widths[index] ?? { _minWidth: 0, _maxWidth: 0 };
    return { ...column, width: percentToPt(column.width, roomPt, outside[at] ?? 0) };
  });
  const widths = fitColumns(wishes, Math.max(0, roomPt - outsidePt), {
    leastWidth: (at) => leastWidth(node, indices[at] ?? 0),
    rows: node.table?.body.length ?? 0,
    count: (columns) => tableLines(node, indices, columns),
    widestLine: (at, widthPt) => widestLine(node, indices[at] ?? 0, widthPt),
  });
  const order = indices.map((_, at) => at);
  if (direction === 'rtl') order.reverse();
  const columns: PlacedColumn[] = [];
  let leftPt = 0;
  for (const at of order) {
    const index = indices[at] ?? 0;
    const contentPt = leftPt + layout.vLineWidth(index, node) + layout.paddingLeft(index, node);
    const contentWidthPt = widths[at] ?? 0;
    const rightPt = contentPt + contentWidthPt + layout.paddingRight(index, node);
    columns[at] = { index, leftPt, contentPt, contentWidthPt, rightPt };
    leftPt = rightPt;
  }
  return { columns, widthPt: leftPt + lastRulePt, direction };
}

function leastWidth(node: LayoutNode, index: number): number {
  const column = node.table?.widths[index];
  if (column === undefined) return 0;
  column._leastWidth ??= leastColumnWidth(node, index);
  return column._leastWidth;
}

/** A part of the table's whole width, padding and rules included (pdfmake); other widths stay. */
function percentToPt(width: number | string | null | undefined, roomPt: number, outsidePt: number) {
  if (typeof width !== 'string' || !width.endsWith('%')) return width ?? '*';
  return Math.max(1, (Number.parseFloat(width) / 100) * roomPt - outsidePt);
}

/** From the left end to the right end of adjacent columns, by their places among those that are drawn. */
export function spanOf({ columns }: TableColumns, first: number, count: number) {
  const places = columns.slice(first, first + count);
  const leftmost = places.reduce((found, place) => (place.leftPt < found.leftPt ? place : found));
  const rightmost = places.reduce((found, place) => (place.rightPt > found.rightPt ? place : found));
  const contentPt = leftmost.contentPt;
  const contentEndPt = rightmost.contentPt + rightmost.contentWidthPt;
  return {
    leftPt: leftmost.leftPt,
    rightPt: rightmost.rightPt,
    contentPt,
    contentWidthPt: contentEndPt - contentPt,
  };
}

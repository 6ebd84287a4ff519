import type { LayoutNode, Vector } from '../../internals/layout-node.ts';
import type { PageItem } from '../../internals/pdfmake-types.ts';
import { TypesetLine } from '../../text/typeset-line.ts';
import { vectorItem } from '../page-items.ts';
import { drawRules } from './draw-rules.ts';
import type { FragmentIndex } from './fragment-index.ts';
import { indexFragment } from './fragment-index.ts';
import { itemsBetween } from './laid-out-content.ts';
import type { TableColumns } from './table-columns.ts';
import type { CellPart, TableFragment } from './table-fragment.ts';

export interface FragmentPlace {
  readonly node: LayoutNode;
  readonly drawn: TableColumns;
  readonly leftPt: number;
  readonly pageNumber: number;
}

/** What is drawn of a table on one page: backgrounds, then the cells as they are read, then rules. */
export function drawFragment(fragment: TableFragment, place: FragmentPlace): readonly PageItem[] {
  const index = indexFragment(fragment, place.drawn.columns.length);
  const cells = fragment.cells.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  return [
    ...mergeBoxes(cells.flatMap((part) => background(part, index, place))).map(vectorItem),
    ...cells.flatMap((part) => cellItems(part, place)),
    ...drawRules(fragment, { ...place, index }).map(vectorItem),
  ];
}

function cellItems(part: CellPart, { node, leftPt, pageNumber }: FragmentPlace): readonly PageItem[] {
  const { cell, content, from, to, topPt, isOnly } = part;
  const top = topPt + node._layout.paddingTop(cell.row, node) + freeAbove(part, node);
  const place = { leftPt: leftPt + cell.contentPt, topPt: top, isOnly };
  const items = itemsBetween(content, [from, to], place);
  for (const { item } of items) if (item instanceof TypesetLine) settleLine(item, part, pageNumber);
  return items;
}

/** A line that is repeated leads nowhere and has no note; one that is not knows its page now. */
function settleLine(line: TypesetLine, { isRepeated }: CellPart, pageNumber: number): void {
  if (!isRepeated) {
    const [first] = line._node?.positions ?? [];
    if (first !== undefined) first.pageNumber = pageNumber;
    return;
  }
  line.isRepeated = true;
  line.notes = [];
  Object.assign(line, { id: undefined, otherIds: undefined, outline: undefined, _node: undefined });
  line.segments = line.segments.map((segment) => {
    const { destination: _elsewhere, ...style } = segment.style;
    return { ...segment, style };
  });
}

/** Room above the content of a cell that is set in the middle or at the foot; none where it goes on over the page. */
function freeAbove({ cell, content, from, to, topPt, bottomPt }: CellPart, node: LayoutNode): number {
  const { verticalAlignment } = cell.node;
  if (verticalAlignment === undefined || verticalAlignment === 'top') return 0;
  if (from > 0 || to < content.cutsPt.length - 1) return 0;
  const layout = node._layout;
  const paddingPt =
    layout.paddingTop(cell.row, node) + layout.paddingBottom(cell.row + cell.rowSpan - 1, node);
  const freePt = Math.max(0, bottomPt - topPt - paddingPt - content.heightPt);
  return verticalAlignment === 'middle' ? freePt / 2 : freePt;
}

interface Box extends Vector {
  readonly type: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
}

function background(
  { cell, topPt, bottomPt }: CellPart,
  index: FragmentIndex,
  { node, drawn, leftPt }: FragmentPlace,
): readonly Box[] {
  const { fillColor } = node._layout;
  const column = drawn.columns[cell.column]?.index ?? 0;
  const ofRow = typeof fillColor === 'function' ? fillColor(cell.row, node, column) : fillColor;
  const color = cell.node.fillColor ?? ofRow ?? '';
  if (color === '') return [];
  const y = topPt - index.ruleEndingAt(topPt) / 2;
  const h = bottomPt + index.ruleBeginningAt(bottomPt) / 2 - y;
  return [
    { type: 'rect', x: leftPt + cell.leftPt, y, w: cell.rightPt - cell.leftPt, h, lineWidth: 0, color },
  ];
}

/** Boxes of one colour that touch are one: between two, readers show a light seam. */
function mergeBoxes(boxes: readonly Box[]): readonly Box[] {
  const merged: Box[] = [];
  for (const box of boxes) {
    const last = merged.at(-1);
    if (last === undefined || !isBeside(last, box)) {
      merged.push({ ...box });
      continue;
    }
    last.x = Math.min(last.x, box.x);
    last.w += box.w;
  }
  return merged;
}

function isBeside(left: Box, right: Box): boolean {
  const isRow = Math.abs(left.y - right.y) < 0.01 && Math.abs(left.h - right.h) < 0.01;
  const touches = Math.abs(left.x + left.w - right.x) < 0.01 || Math.abs(right.x + right.w - left.x) < 0.01;
  return isRow && touches && left.color === right.color;
}

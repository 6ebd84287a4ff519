import type { LayoutNode } from '../internals/layout-node.ts';
import { breakLines } from '../text/break-lines.ts';
import type { LinePlan } from '../text/line-plan.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { restOfParagraph } from '../text/rest-of-paragraph.ts';
import type { UnitPlace } from '../text/slice-pieces.ts';
import type { TypesetLine } from '../text/typeset-line.ts';
import { typesetLine } from '../text/typeset-line.ts';
import { placeColumns } from './table/table-columns.ts';

/** Room that is always left for text inside lists, however deep they are nested. */
export const narrowestTextPt = 110;

/** The part of a narrow cell that the indent of a list may take. */
const narrowIndentShare = 0.35;

/** The lines of a text node at that width; they are made once. */
export function linesOf(node: LayoutNode, widthPt: number): readonly TypesetLine[] {
  if (node._lines !== undefined && Math.abs((node._linesWidthPt ?? 0) - widthPt) < 0.01) {
    return ofElement(node._lines, node);
  }
  const paragraph = node._inlines;
  if (paragraph === undefined) return [];
  const plans = breakLines(paragraph, widthPt);
  const lines = setLines(plans, { paragraph, widthPt, node });
  paragraph.release();
  node._lines = lines;
  node._lineEnds = plans.map(({ end }) => end);
  node._linesWidthPt = widthPt;
  return lines;
}

/** Lines of a text node, and what they were made of. */
export interface SetText {
  readonly lines: readonly TypesetLine[];
  readonly widthPt: number;
  readonly paragraph: Paragraph | undefined;
  readonly ends: readonly (UnitPlace | undefined)[];
  /** Whether lines of the node stand before it in another width. */
  readonly isRest: boolean;
}

/** The lines of a text node, ready to be set on from any of them in another width. */
export function textOf(node: LayoutNode, widthPt: number): SetText {
  const lines = linesOf(node, widthPt);
  return { lines, widthPt, paragraph: node._inlines, ends: node._lineEnds ?? [], isRest: false };
}

/** What comes after so many lines in another width; in the same where their ends are not known. */
export function textAfter(
  { lines, widthPt, paragraph, ends, isRest: wasRest }: SetText,
  done: number,
  { node, widthPt: newWidthPt }: { readonly node: LayoutNode; readonly widthPt: number },
): SetText {
  const end = ends[done - 1];
  const isRest = wasRest || done > 0;
  if (paragraph === undefined || (done > 0 && end === undefined)) {
    return { lines: lines.slice(done), widthPt, paragraph, ends: ends.slice(done), isRest };
  }
  const rest = end === undefined ? paragraph : restOfParagraph(paragraph, end);
  const plans = breakLines(rest, newWidthPt);
  node._inlines?.release();
  const set = setLines(plans, { paragraph: rest, widthPt: newWidthPt, node });
  return { lines: set, widthPt: newWidthPt, paragraph: rest, ends: plans.map((plan) => plan.end), isRest };
}

interface LinesOf {
  readonly paragraph: Paragraph;
  readonly widthPt: number;
  readonly node: LayoutNode;
}

function setLines(plans: readonly LinePlan[], { paragraph, widthPt, node }: LinesOf): readonly TypesetLine[] {
  const lines = ofElement(
    plans.map((plan) => typesetLine(plan, paragraph, widthPt)),
    node,
  );
  const last = lines.at(-1);
  if (last !== undefined) last.endsInSpace = false;
  if (paragraph.refersToPages) {
    for (const [index, line] of lines.entries()) {
      line.reference = { paragraph, widthPt, index, count: lines.length };
    }
  }
  return lines;
}

/** Lines are content of their node's element; those of frames are made before it is known. */
function ofElement(
  lines: readonly TypesetLine[],
  { _structure: element }: LayoutNode,
): readonly TypesetLine[] {
  if (element !== undefined && lines[0]?.structure !== element) {
    for (const line of lines) line.structure = element;
  }
  return lines;
}

/** How far a list's text is indented; deep nesting stops indenting before the text has no room. */
export function listIndentPt(node: LayoutNode, widthPt: number): number {
  const indentPt = node._indentPt ?? 0;
  // A list that is not within another is indented in narrow cells, too: its markers hang in the indent.
  const leastPt = node._isInnerList === true ? 0 : widthPt * narrowIndentShare;
  return Math.min(indentPt, Math.max(leastPt, widthPt - narrowestTextPt));
}

/** The height that a node will take, without laying it out; counting stops beyond `limitPt`. */
export function estimateHeight(
  node: LayoutNode,
  widthPt: number,
  limitPt = Number.POSITIVE_INFINITY,
): number {
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
  return top + bottom + contentHeight(node, widthPt - left - right, limitPt);
}

function contentHeight(node: LayoutNode, widthPt: number, limitPt: number): number {
  if (node.stack !== undefined) return sumHeights(node.stack, widthPt, limitPt);
  const items = node.ul ?? node.ol;
  if (items !== undefined) return sumHeights(items, widthPt - listIndentPt(node, widthPt), limitPt);
  if (node.table !== undefined) return tableHeight(node, widthPt, limitPt);
  if (node.columns !== undefined) return columnsHeight(node, widthPt);
  if (node.text !== undefined) return linesOf(node, widthPt).reduce((sum, line) => sum + line.getHeight(), 0);
  return node._height ?? node._minHeight ?? 0;
}

function sumHeights(nodes: readonly LayoutNode[], widthPt: number, limitPt: number): number {
  let heightPt = 0;
  for (const node of nodes) {
    heightPt += estimateHeight(node, widthPt, limitPt - heightPt);
    if (heightPt > limitPt) break;
  }
  return heightPt;
}

function columnsHeight(node: LayoutNode, widthPt: number): number {
  const columns = node.columns ?? [];
  const fixedPt = columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : 0), 0);
  const elastic = columns.filter(({ width }) => typeof width !== 'number').length;
  const gapsPt = (columns.length - 1) * (node._gap ?? 0);
  const sharePt = (widthPt - fixedPt - gapsPt) / Math.max(1, elastic);
  return Math.max(
    0,
    ...columns.map((column) =>
      estimateHeight(column, typeof column.width === 'number' ? column.width : sharePt),
    ),
  );
}

/** The widths that the columns of a table get at that width. */
export function columnWidths(node: LayoutNode, widthPt: number): readonly number[] {
  const indices = node.table?.widths.map((_, index) => index) ?? [];
  return placeColumns(node, indices, widthPt).columns.map(({ contentWidthPt }) => contentWidthPt);
}

function tableHeight(node: LayoutNode, widthPt: number, limitPt: number): number {
  const rows = node.table?.body.length ?? 0;
  const widths = columnWidths(node, widthPt);
  const notesPt = node.table?.notes === undefined ? 0 : estimateHeight(node.table.notes, widthPt);
  let heightPt = captionHeight(node, widthPt) + notesPt + node._layout.hLineWidth(0, node);
  for (let row = 0; row < rows && heightPt <= limitPt; row += 1) heightPt += rowHeight(node, row, widths);
  return heightPt;
}

/** The height of what stands above a table as its caption. */
export function captionHeight({ table }: LayoutNode, widthPt: number): number {
  return table?.caption === undefined ? 0 : estimateHeight(table.caption, widthPt);
}

/** The height of a table's row with its padding and the rule below it. */
export function rowHeight(node: LayoutNode, row: number, widths: readonly number[]): number {
  const cells = node.table?.body[row] ?? [];
  const layout = node._layout;
  let contentPt = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell._span) continue;
    let widthPt = widths[column] ?? 0;
    for (let next = 1; next < (cell.colSpan ?? 1); next += 1) {
      widthPt += (widths[column + next] ?? 0) + (node._offsets.offsets[column + next] ?? 0);
    }
    contentPt = Math.max(contentPt, estimateHeight(cell, widthPt) / (cell.rowSpan ?? 1));
  }
  return (
    contentPt +
    layout.paddingTop(row, node) +
    layout.paddingBottom(row, node) +
    layout.hLineWidth(row + 1, node)
  );
}

import type { LayoutNode } from '../internals/layout-node.ts';
import {
  captionHeight,
  columnWidths,
  estimateHeight,
  linesOf,
  listIndentPt,
  rowHeight,
} from './estimate-height.ts';
import { tallRowPt } from './table/row-shares.ts';

/** The part of a block that must stand beside what is kept with it, and the notes whose marks are in it. */
export interface FirstPart {
  readonly heightPt: number;
  readonly notes: readonly string[];
}

/** Paragraphs of so many lines are not divided; of longer ones two lines stand together. */
const undividedLines = 3;
const fewestLines = 2;

/** The first lines of a block: a paragraph's, a list's first item's, a table's head with its first row. */
export function firstPart(node: LayoutNode, widthPt: number): FirstPart {
  const [left, top, right] = node._margin ?? [0, 0, 0, 0];
  const innerPt = widthPt - left - right;
  if (node.unbreakable === true) {
    return { heightPt: estimateHeight(node, widthPt), notes: notesIn(node) };
  }
  const inner = firstPartWithin(node, innerPt);
  return { heightPt: top + inner.heightPt, notes: inner.notes };
}

function firstPartWithin(node: LayoutNode, widthPt: number): FirstPart {
  if (node.stack !== undefined) return firstPartOf(node.stack, widthPt);
  const items = node.ul ?? node.ol;
  if (items !== undefined) return firstPartOf(items, widthPt - listIndentPt(node, widthPt));
  if (node.table !== undefined) return firstRows(node, widthPt);
  if (node.columns !== undefined) {
    return { heightPt: estimateHeight({ ...node, _margin: null }, widthPt), notes: notesIn(node) };
  }
  if (node.text === undefined) return { heightPt: node._height ?? node._minHeight ?? 0, notes: [] };
  const lines = linesOf(node, widthPt);
  const together = Math.max(fewestLines, lines[0]?.initialLines ?? 0);
  const first = lines.slice(0, lines.length <= undividedLines ? lines.length : together);
  return {
    heightPt: first.reduce((sum, line) => sum + line.getHeight(), 0),
    notes: first.flatMap((line) => line.notes),
  };
}

/** What must stand together at the beginning of a run of blocks: those that are kept with the next, and its first part. */
export function firstPartOf(nodes: readonly LayoutNode[], widthPt: number, start = 0): FirstPart {
  let heightPt = 0;
  const notes: string[] = [];
  let index = start;
  for (let node = nodes[index]; node?.keepWithNext; index += 1, node = nodes[index]) {
    heightPt += estimateHeight(node, widthPt);
    notes.push(...notesIn(node));
  }
  const next = nodes[index];
  if (next === undefined) return { heightPt, notes };
  const part = firstPart(next, widthPt);
  return { heightPt: heightPt + part.heightPt, notes: [...notes, ...part.notes] };
}

function firstRows(node: LayoutNode, widthPt: number): FirstPart {
  const body = node.table?.body ?? [];
  const headerRows = node.table?.headerRows ?? 0;
  const widths = columnWidths(node, widthPt);
  const first = body[headerRows] ?? [];
  const [only] = first;
  if (headerRows === 0 && first.length === 1 && only !== undefined)
    return firstOfBox(node, only, widths[0] ?? 0);
  let heightPt = captionHeight(node, widthPt) + node._layout.hLineWidth(0, node);
  const rowsPt = (from: number, to: number): number => {
    let sumPt = 0;
    for (let row = from; row < to; row += 1) sumPt += rowHeight(node, row, widths);
    return sumPt;
  };
  heightPt += rowsPt(0, headerRows);
  const tailPt = node.table?.notes === undefined ? 0 : estimateHeight(node.table.notes, widthPt);
  const wholePt =
    body.slice(headerRows).length > 2 ? Number.POSITIVE_INFINITY : rowsPt(headerRows, body.length) + tailPt;
  const mostPt = node.table?.dontBreakRows === true ? Number.POSITIVE_INFINITY : tallRowPt;
  // As tables are laid out: low ones of two rows are kept together, and tall rows may go on over the page.
  heightPt += wholePt <= tallRowPt ? wholePt : Math.min(rowsPt(headerRows, headerRows + 1), mostPt);
  const rows = body.slice(0, headerRows + 1);
  return { heightPt, notes: rows.flat().flatMap(notesIn) };
}

/** A box is a table of one cell, which may break. */
function firstOfBox(node: LayoutNode, cell: LayoutNode, widthPt: number): FirstPart {
  const part = firstPart(cell, widthPt);
  const { _layout: layout } = node;
  // Each part of a box that breaks has its padding and rules.
  const framePt =
    layout.hLineWidth(0, node) +
    layout.paddingTop(0, node) +
    layout.paddingBottom(0, node) +
    layout.hLineWidth(1, node);
  return { ...part, heightPt: part.heightPt + framePt };
}

/** The notes whose marks stand in a node. */
export function notesIn(node: LayoutNode): readonly string[] {
  const children = node.stack ?? node.ul ?? node.ol ?? node.columns ?? tableParts(node);
  if (children !== undefined) return children.flatMap(notesIn);
  return node._inlines === undefined ? [] : node._inlines.notes;
}

function tableParts({ table }: LayoutNode): readonly LayoutNode[] | undefined {
  if (table === undefined) return undefined;
  const beside = [table.caption, table.notes].filter((part) => part !== undefined);
  return [...table.body.flat(), ...beside];
}

import type { LayoutNode } from '../../internals/layout-node.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import type { PlannedCell } from './plan-cells.ts';
import { cellPaddingPt } from './row-heights.ts';

/** A cell whose box is open: its content from the cut `from` on is not placed yet. */
export interface OpenCell {
  readonly cell: PlannedCell;
  readonly content: LaidOutContent;
  from: number;
  /** Where its box begins on this page. */
  topPt: number;
}

/** The row that a cell ends in. */
export function lastRowOf({ row, rowSpan }: PlannedCell): number {
  return row + rowSpan - 1;
}

/** Where the box of a cell ends when its content is placed up to a cut. */
export function partBottomPt({ cell, content, from, topPt }: OpenCell, to: number, node: LayoutNode): number {
  return topPt + (content.cutsPt[to] ?? 0) - (content.cutsPt[from] ?? 0) + cellPaddingPt(cell, node);
}

const fewestLines = 2;

/** A cut at which, if it can be, no single line stands on either side. */
export function withoutSingleLines({ strips }: LaidOutContent, from: number, to: number): number {
  const rest = strips.length - to;
  if (rest === 0) return to;
  if (rest < fewestLines && to - 1 - from >= fewestLines) return to - 1;
  if (from === 0 && to < fewestLines && strips.length > fewestLines) return from;
  return to;
}

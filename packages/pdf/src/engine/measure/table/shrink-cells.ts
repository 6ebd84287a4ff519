import type { LayoutNode, Margin } from '../../internals/layout-node.ts';
import type { RunStyle } from '../../text/run-style.ts';
import { shrinkNode } from './shrink-node.ts';

/** A cell's place in its table. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Makes the cells of a measured table smaller. Text alone keeps what was found out of it, in smaller letters: it is most of what large tables
 * hold. Gives the others, which must be measured anew.
 */
export function shrinkCells({ table }: LayoutNode, factor: number): readonly CellPlace[] {
  const others: CellPlace[] = [];
  if (table === undefined) return others;
  // Numbers that stand one below another have margins by their widths.
  const isMovable = (table.decimalColumns ?? []).length === 0;
  const smaller = smallerStyles(factor);
  const seen = new Set<object>();
  for (const [row, cells] of table.body.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell._span === true || (isMovable && shrinkText(cell, factor, smaller))) continue;
      shrinkNode(cell, factor, seen);
      others.push({ row, column });
    }
  }
  return others;
}

/** Cells share their styles, and so do smaller ones. */
function smallerStyles(factor: number): (style: RunStyle) => RunStyle {
  const made = new Map<RunStyle, RunStyle>();
  return (style) => {
    const known = made.get(style);
    if (known !== undefined) return known;
    const { fontSize, leading } = style;
    const smaller: RunStyle = { ...style, fontSize: fontSize * factor };
    if (leading !== undefined) smaller.leading = leading * factor;
    made.set(style, smaller);
    return smaller;
  };
}

/** Makes a cell of one text smaller; says whether it is such, and not smaller already. */
function shrinkText(cell: LayoutNode, factor: number, smaller: (style: RunStyle) => RunStyle): boolean {
  const text = cell.text === undefined ? soleChild(cell) : cell;
  const paragraph = text?._inlines?.scaled(smaller);
  if (text === undefined || paragraph === undefined) return false;
  text._inlines = paragraph;
  // Measured anew, at another size, a node has other lines.
  text._lines = undefined as never;
  for (const node of text === cell ? [cell] : [cell, text]) {
    if (node._margin) node._margin = scaled(node._margin, factor);
  }
  return true;
}

function soleChild({ stack }: LayoutNode): LayoutNode | undefined {
  return stack?.length === 1 && stack[0]?.text !== undefined ? stack[0] : undefined;
}

function scaled([left, top, right, bottom]: Margin, factor: number): Margin {
  return [left * factor, top * factor, right * factor, bottom * factor];
}

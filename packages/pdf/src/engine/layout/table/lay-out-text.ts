import type { LayoutNode } from '../../internals/layout-node.ts';
import type { PageItem } from '../../internals/pdfmake-types.ts';
import { linesOf } from '../estimate-height.ts';
import type { LaidOutContent } from './laid-out-content.ts';

/**
 * The lines of a node that is a plain text, or holds one alone: most cells of large tables are such, and a page of its own for
 * each would cost more than all else. Nothing for other nodes.
 */
export function layOutText(node: LayoutNode, widthPt: number): LaidOutContent | undefined {
  const text = plainTextOf(node);
  if (text === undefined) return undefined;
  const [left, top, right, bottom] = marginsDownTo(node);
  const innerPt = widthPt - left - right;
  const lines = linesOf(text, innerPt);
  text._lines = undefined as never;
  const cutsPt = [0];
  const strips: PageItem[][] = [];
  let y = top;
  for (const line of lines) {
    const freePt = innerPt - line.getWidth();
    const alignedPt = line.alignment === 'right' ? freePt : line.alignment === 'center' ? freePt / 2 : 0;
    line.x += left + alignedPt;
    line.y = y;
    y += line.getHeight();
    cutsPt.push(y);
    strips.push([{ type: 'line', item: line }]);
  }
  const heightPt = y + bottom;
  if (strips.length === 0) return { heightPt, cutsPt: [0], strips, tall: [] };
  cutsPt[cutsPt.length - 1] = heightPt;
  return { heightPt, cutsPt, strips, tall: [] };
}

/** The text of a node that holds nothing else, and needs nothing of the page that it stands on. */
function plainTextOf(node: LayoutNode): LayoutNode | undefined {
  const isPlain =
    node.id === undefined &&
    node.outlineLevel === undefined &&
    node.pageBreak === undefined &&
    node.absolutePosition === undefined &&
    node.relativePosition === undefined;
  if (!isPlain) return undefined;
  if (node.text !== undefined) return node;
  const [only] = node.stack ?? [];
  return node.stack?.length === 1 && only !== undefined ? plainTextOf(only) : undefined;
}

function marginsDownTo(node: LayoutNode): readonly [number, number, number, number] {
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0];
  const [only] = node.stack ?? [];
  if (only === undefined) return [left, top, right, bottom];
  const [innerLeft, innerTop, innerRight, innerBottom] = marginsDownTo(only);
  return [left + innerLeft, top + innerTop, right + innerRight, bottom + innerBottom];
}

import type { EngineFrame } from '../definition/engine-blocks.ts';
import type { LayoutNode } from '../internals/layout-node.ts';
import { estimateHeight } from '../layout/estimate-height.ts';
import { shrinkNode } from './table/shrink-node.ts';

/** A frame whose content was too tall at its own size. */
export interface FittedFrame {
  /** Names where the content comes from. */
  readonly origin: string | undefined;
  /** The ratio of its sizes to those that were asked for. */
  readonly scale: number;
  /** How much taller than the frame the content is even so; 0 where it fits. */
  readonly excessPt: number;
}

/** One step of the search: sizes that differ by less look the same. */
const step = 0.97;

/** Heights are sums of many: a hair too much is not too tall. */
const tolerancePt = 0.05;

/**
 * Makes the content of a measured frame smaller until it is no taller than the frame, and measures it anew each time. Nothing when it
 * fits as it is.
 */
export function fitFrame(
  node: LayoutNode,
  frame: EngineFrame,
  measureAnew: () => void,
): FittedFrame | undefined {
  let heightPt = contentHeightPt(node, frame);
  if (heightPt <= frame.heightPt + tolerancePt) return undefined;
  let scale = 1;
  while (heightPt > frame.heightPt + tolerancePt && scale > frame.smallestScale) {
    // Both the lines and their number shrink with the size: the height goes with its square.
    const wished = Math.min(step, Math.sqrt(frame.heightPt / heightPt) * 1.02);
    const factor = Math.max(wished, frame.smallestScale / scale);
    scale *= factor;
    shrinkNode(node.stack, factor);
    measureAnew();
    heightPt = contentHeightPt(node, frame);
  }
  const excessPt = Math.max(0, heightPt - frame.heightPt - tolerancePt);
  return { origin: node.origin, scale, excessPt };
}

/** The height of what stands in a measured frame. */
export function contentHeightPt({ stack = [] }: LayoutNode, { widthPt }: EngineFrame): number {
  return stack.reduce((sum, part) => sum + estimateHeight(part, widthPt), 0);
}

import type { Figure } from '@octavo/core';
import { captionRuns } from '../caption-runs.ts';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { textParagraph } from '../text-paragraph.ts';

/** A figure where no picture can stand (notes, boxes): the words that say what it shows, then its caption. */
export function figure(node: Figure, context: BlockContext): readonly FlowParagraph[] {
  const alternative = context.toRuns([node.image], context);
  const caption = captionRuns(node, node.caption, context);
  return [alternative, caption]
    .filter((runs) => runs.length > 0)
    .map((runs) => textParagraph(runs, context, 'caption'));
}

import type { Figure } from '@octavo/core';
import { captionRuns } from '../caption-runs.ts';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import type { Run } from '../run.ts';
import { textParagraph } from '../text-paragraph.ts';

/** A figure where no picture can stand (notes, boxes): the words that say what it shows, then its caption. */
export function figure(node: Figure, context: BlockContext): readonly FlowParagraph[] {
  const alternative = context.toRuns([node.image], context).map(withoutPicture);
  const caption = captionRuns(node, node.caption, context);
  return [alternative, caption]
    .filter((runs) => runs.some((run) => run.type === 'words' && run.text !== ''))
    .map((runs) => textParagraph(runs, context, 'caption'));
}

/** Its words stand for the picture, also in formats that set pictures in lines: there it would be too small to be seen. */
function withoutPicture(run: Run): Run {
  if (run.type !== 'words') return run;
  const { picture: _picture, ...style } = run.style;
  return { ...run, style };
}

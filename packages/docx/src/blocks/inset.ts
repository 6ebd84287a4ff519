import type { DocxContext } from '../context.ts';

/** At most this share of the line is taken by indents, however deep blocks are nested. */
const widestIndentShare = 0.6;

/** The context of blocks that stand in by `startTwips`, and by `endTwips` on the far side. */
export function inset(context: DocxContext, startTwips: number, endTwips = 0): DocxContext {
  const lineTwips = context.indentTwips + context.widthTwips;
  const indentTwips = Math.min(
    context.indentTwips + startTwips,
    Math.max(context.indentTwips, Math.round(lineTwips * widestIndentShare)),
  );
  return {
    ...context,
    isFlow: false,
    indentTwips,
    widthTwips: Math.max(lineTwips - indentTwips - endTwips, lineTwips * 0.2),
  };
}

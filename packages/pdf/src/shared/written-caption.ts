import type { Block } from '@octavo/core';
import { captionClass } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineStyle } from '../engine/index.ts';
import { alignedAs } from './text-look.ts';

/** Whether a paragraph is all a caption, as `<span class="caption">Figure 1: …</span>` is, with the number that its author gave it. */
export function isWrittenCaption(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const seen = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = seen;
  return (
    seen.length === 1 && only?.type === 'span' && only.attributes?.classes?.includes(captionClass) === true
  );
}

/** Whether a block and the next one are a caption and what it is of. */
export function isWithCaption(block: Block, next: Block | undefined, isPicture: boolean): boolean {
  if (isWrittenCaption(next)) return isPicture || block.type === 'chart';
  return isWrittenCaption(block) && (next?.type === 'table' || next?.type === 'codeBlock');
}

/** The look of such a caption: below a picture in its middle, as figures have it; above a table or code at the line's beginning. */
export function writtenCaptionStyle(context: BlockContext): EngineStyle {
  const { theme, leadingPt, spacingPt, followsPicture } = context;
  const small = resized(context, theme.text.captionSizePt);
  return {
    font: theme.fonts[theme.caption.font],
    fontSize: small.sizePt,
    leading: small.leadingPt,
    color: theme.colors[theme.caption.color],
    ...alignedAs(followsPicture ? theme.caption.alignment : 'start', context),
    // The picture above it has its own room below.
    margin: followsPicture ? [0, 0, 0, leadingPt] : [0, spacingPt / 2, 0, 4],
  };
}

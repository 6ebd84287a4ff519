import type { MathBlock } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { words } from '../run.ts';
import { textParagraph } from '../text-paragraph.ts';

/** A formula in its TeX notation, a paragraph a line, until formulas are set. */
export function mathBlock(node: MathBlock, context: BlockContext): readonly FlowParagraph[] {
  return node.value
    .split('\n')
    .map((line) => textParagraph(words(line, { ...context.style, code: true }), context, 'formula'));
}

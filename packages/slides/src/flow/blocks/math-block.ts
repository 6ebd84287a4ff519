import type { MathBlock } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { words } from '../run.ts';
import { textParagraph } from '../text-paragraph.ts';

/** A formula in its TeX notation, a paragraph a line: about as many as it takes when it is set. */
export function mathBlock(node: MathBlock, context: BlockContext): readonly FlowParagraph[] {
  const style = { ...context.style, code: true, formula: { nodeId: node.id, isDisplayed: true } };
  return node.value.split('\n').map((line) => textParagraph(words(line, style), context, 'formula'));
}

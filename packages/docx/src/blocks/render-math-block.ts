import type { MathBlock } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';

export function renderMathBlock(node: MathBlock, context: DocxContext): readonly BlockElement[] {
  const number = context.resolved.numbers[node.id]?.number;
  const formula = textRuns(node.value, withMark(context, 'math'));
  const content = [...formula, ...(number === undefined ? [] : textRuns(`\u2003(${number})`, context))];
  return [
    styledParagraph(
      { style: context.ledger.indentedStyle('MathBlock', context.indentTwips) },
      bookmarked(node.id, content, context),
    ),
  ];
}

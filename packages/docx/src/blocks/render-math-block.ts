import type { MathBlock } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';

export function renderMathBlock(node: MathBlock, context: DocxContext): readonly BlockElement[] {
  const number = context.resolved.numbers[node.id]?.number;
  const formula = textRuns(node.value, withMark(context, 'math'));
  const content =
    number === undefined
      ? bookmarked(node.id, formula, context)
      : [
          ...formula,
          ...textRuns('\u2003(', context),
          ...bookmarked(node.id, textRuns(number, context), context),
          ...textRuns(')', context),
        ];
  return [
    styledParagraph({ style: context.ledger.indentedStyle('MathBlock', context.indentTwips) }, content),
  ];
}

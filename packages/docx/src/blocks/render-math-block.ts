import type { MathBlock } from '@octavo/core';
import { Math as Equation } from 'docx';
import { type DocxContext, withMark } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { run, textContent } from '../elements/run.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { element } from '../xml/element.ts';

/** A formula on a line of its own; where it has a number, tabs set the one in the middle, the other at the end. */
export function renderMathBlock(node: MathBlock, context: DocxContext): readonly BlockElement[] {
  const { ledger, plan, resolved, indentTwips } = context;
  const formula = plan.formulas.get(node.id);
  const written =
    formula === undefined
      ? textRuns(node.value, withMark(context, 'math'))
      : [new Equation({ children: formula() })];
  const number = resolved.numbers[node.id]?.number;
  if (number !== undefined) {
    const style = ledger.indentedStyle('MathNumbered', indentTwips);
    return [
      styledParagraph({ style }, numberedLine(written, bookmarkedNumber(node, number, context), context)),
    ];
  }
  const style = ledger.indentedStyle('MathBlock', indentTwips);
  const displayed = formula === undefined ? written : [element('m:oMathPara', {}, written)];
  return [styledParagraph({ style }, bookmarked(node.id, displayed, context))];
}

function bookmarkedNumber(node: MathBlock, number: string, context: DocxContext): readonly InlineElement[] {
  return bookmarked(node.id, textRuns(number, context), context);
}

function numberedLine(
  formula: readonly InlineElement[],
  number: readonly InlineElement[],
  context: DocxContext,
): readonly InlineElement[] {
  const tab = () => run({}, textContent('\t'));
  return [tab(), ...formula, tab(), ...textRuns('(', context), ...number, ...textRuns(')', context)];
}

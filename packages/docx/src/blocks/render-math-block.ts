import type { MathBlock, NodeNumber } from '@octavo/core';
import { Math as Equation } from 'docx';
import { type DocxContext, withMark } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { EquationTable } from '../elements/equation-table.ts';
import { field } from '../elements/field.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { element } from '../xml/element.ts';

/** A formula on a line of its own, its number at the end of that line. */
export function renderMathBlock(node: MathBlock, context: DocxContext): readonly BlockElement[] {
  const { ledger, plan, resolved, indentTwips, widthTwips } = context;
  const formula = plan.formulas.get(node.id);
  const displayed =
    formula === undefined
      ? textRuns(node.value, withMark(context, 'math'))
      : [element('m:oMathPara', {}, [new Equation({ children: formula() })])];
  const number = resolved.numbers[node.id];
  if (number === undefined) {
    const style = ledger.styles.indented('MathBlock', indentTwips);
    return [styledParagraph({ style }, bookmarked(node.id, displayed, context))];
  }
  const rightToLeft = resolved.direction === 'rtl';
  return [
    new EquationTable(
      { widthTwips, indentTwips, rightToLeft, label: number.label },
      styledParagraph({ style: 'MathBlock' }, displayed),
      styledParagraph({ style: 'MathNumber' }, numberContent(node, number, context)),
    ),
  ];
}

/** `(3)`: the bookmark holds the number alone, which references repeat. */
function numberContent(
  node: MathBlock,
  { number }: NodeNumber,
  context: DocxContext,
): readonly InlineElement[] {
  const instruction = context.plan.captioned.get(node.id)?.instruction;
  const digits = textRuns(number, context);
  const counted = instruction === undefined ? digits : field(instruction, digits);
  return [...textRuns('(', context), ...bookmarked(node.id, counted, context), ...textRuns(')', context)];
}

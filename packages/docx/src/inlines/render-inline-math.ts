import type { InlineMath } from '@octavo/core';
import { Math as Equation } from 'docx';
import { type DocxContext, withMark } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { textRuns } from '../elements/text-runs.ts';

/** An equation of Word's own; one that cannot be converted is shown as written. */
export function renderInlineMath(node: InlineMath, context: DocxContext): readonly InlineElement[] {
  const formula = context.plan.formulas.get(node.id);
  return formula === undefined
    ? textRuns(node.value, withMark(context, 'math'))
    : [new Equation({ children: formula() })];
}

import type { InlineMath } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { formulaBox } from '../formulas/formula-box.ts';
import { codeRun } from './code-style.ts';

/** The formula on the base line; its source where it cannot be set. A line may end between the parts of a long one. */
export function inlineMath(node: InlineMath, context: InlineContext): readonly EngineRun[] {
  const formula = context.formulas.get(node.id);
  const structure = { tag: 'Formula', alt: node.value } as const;
  if (formula?.type !== 'set') return [{ ...codeRun(node.value, node.id, context), ...structure }];
  const parts = formula.parts.flatMap((part, index): readonly EngineRun[] => [
    ...(index === 0 ? [] : [{ text: ' ' }]),
    {
      text: '',
      box: formulaBox(part, context, { roomPt: context.widthPt, says: index === 0 ? node.value : undefined }),
    },
  ]);
  return [{ ...structure, text: parts }];
}

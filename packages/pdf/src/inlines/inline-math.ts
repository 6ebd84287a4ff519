import type { InlineMath } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { codeRun } from './code-style.ts';

/** The formula's source, until formulas are drawn. */
export function inlineMath(node: InlineMath, context: InlineContext): readonly EngineRun[] {
  return [{ ...codeRun(node.value, node.id, context), tag: 'Formula', alt: node.value }];
}

import type { InlineCode } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { codeRun } from './code-style.ts';

export function inlineCode(node: InlineCode, context: InlineContext): readonly EngineRun[] {
  return [codeRun(node.value, node.id, context)];
}

import type { Superscript } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

export function superscript(node: Superscript, context: InlineContext): readonly EngineRun[] {
  return [{ text: renderInlines(node.children, context), sup: true }];
}

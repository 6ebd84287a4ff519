import type { Underline } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

export function underline(node: Underline, context: InlineContext): readonly EngineRun[] {
  const decorations = [...context.decorations, 'underline' as const];
  return [{ text: renderInlines(node.children, { ...context, decorations }), decoration: decorations }];
}

import type { Strikethrough } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

export function strikethrough(node: Strikethrough, context: InlineContext): readonly EngineRun[] {
  const decorations = [...context.decorations, 'lineThrough' as const];
  return [{ text: renderInlines(node.children, { ...context, decorations }), decoration: decorations }];
}

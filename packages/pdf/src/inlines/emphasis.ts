import type { Emphasis } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

export function emphasis(node: Emphasis, context: InlineContext): readonly EngineRun[] {
  return [{ text: renderInlines(node.children, context), italics: true, tag: 'Em' }];
}

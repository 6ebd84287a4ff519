import type { Strong } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

export function strong(node: Strong, context: InlineContext): readonly EngineRun[] {
  return [{ text: renderInlines(node.children, context), bold: true, tag: 'Strong' }];
}

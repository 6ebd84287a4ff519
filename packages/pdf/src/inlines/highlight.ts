import type { Highlight } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

const markerYellow = '#fff0a6';

export function highlight(node: Highlight, context: InlineContext): readonly EngineRun[] {
  return [{ text: renderInlines(node.children, context), background: markerYellow }];
}

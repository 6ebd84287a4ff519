import type { Span } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

export function span(node: Span, context: InlineContext): readonly EngineRun[] {
  const language = node.attributes?.values?.['lang'];
  const text = renderInlines(node.children, context);
  return language === undefined ? text : [{ text, language }];
}

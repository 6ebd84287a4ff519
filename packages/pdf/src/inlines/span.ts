import type { Span } from '@octavo/core';
import { smallCapsClass } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

export function span(node: Span, context: InlineContext): readonly EngineRun[] {
  const { values, classes } = node.attributes ?? {};
  const language = values?.['lang'];
  const smallCaps = classes?.includes(smallCapsClass) === true;
  const text = renderInlines(node.children, context);
  if (language === undefined && !smallCaps) return text;
  return [{ text, ...(language === undefined ? {} : { language }), ...(smallCaps ? { smallCaps } : {}) }];
}

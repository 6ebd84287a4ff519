import type { Span } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';

export function span(node: Span, context: InlineContext): readonly Run[] {
  const language = node.attributes?.values?.['lang'];
  const style = language === undefined ? context.style : { ...context.style, language };
  return context.toRuns(node.children, { ...context, style });
}

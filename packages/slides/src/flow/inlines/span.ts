import type { Span } from '@octavo/core';
import { smallCapsClass } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';

export function span(node: Span, context: InlineContext): readonly Run[] {
  const { values, classes } = node.attributes ?? {};
  const language = values?.['lang'];
  const style = {
    ...context.style,
    ...(language === undefined ? {} : { language }),
    ...(classes?.includes(smallCapsClass) === true ? { smallCaps: true } : {}),
  };
  return context.toRuns(node.children, { ...context, style });
}

import type { Callout } from '@octavo/core';
import type { InlineContext } from './flow-context.ts';
import type { Run } from './run.ts';
import { words } from './run.ts';
import { spokenContext } from './spoken-context.ts';

/** The title of a call-out in its colour: the author's, else the kind's name in the language. */
export function calloutTitle(node: Callout, around: InlineContext): readonly Run[] {
  const context = node.title === undefined ? around : spokenContext(node, around);
  const style = { ...context.style, bold: true, color: { type: 'callout', kind: node.kind } as const };
  return node.title === undefined
    ? words(context.resolved.strings.callout[node.kind], style)
    : context.toRuns(node.title, { ...context, style });
}

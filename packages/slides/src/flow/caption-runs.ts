import type { Figure, Inline, Table } from '@octavo/core';
import type { InlineContext } from './flow-context.ts';
import type { Run } from './run.ts';
import { words } from './run.ts';

/** A caption with its number in front: `Figure 3. Ships in the port`. Nothing when there is neither. */
export function captionRuns(
  node: Figure | Table,
  caption: readonly Inline[] | undefined,
  context: InlineContext,
): readonly Run[] {
  const label = context.resolved.numbers[node.id]?.label;
  const text = caption === undefined ? [] : context.toRuns(caption, context);
  if (label === undefined) return text;
  return [...words(text.length === 0 ? label : `${label}. `, { ...context.style, bold: true }), ...text];
}

import type { Figure, Inline, Table } from '@octavo/core';
import type { InlineContext } from './flow-context.ts';
import type { Run } from './run.ts';
import { words } from './run.ts';
import { spokenContext } from './spoken-context.ts';

/** A caption with its number in front: `Figure 3. Ships in the port`. Nothing when there is neither. */
export function captionRuns(
  node: Figure | Table,
  caption: readonly Inline[] | undefined,
  context: InlineContext,
): readonly Run[] {
  const label = context.resolved.numbers[node.id]?.label;
  const spoken = spokenContext(node, context);
  const text = caption === undefined ? [] : spoken.toRuns(caption, spoken);
  if (label === undefined) return text;
  return [...words(text.length === 0 ? label : `${label}. `, { ...context.style, bold: true }), ...text];
}

import type { CodeBlock } from '@octavo/core';
import { codeRuns } from '../code-runs.ts';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { textParagraph } from '../text-paragraph.ts';

/** Code within a list item or a box: a paragraph a line. */
export function codeBlock(node: CodeBlock, context: BlockContext): readonly FlowParagraph[] {
  const lines = context.resolved.highlights[node.id] ?? [[{ kind: 'plain' as const, value: node.value }]];
  const inner = { ...context, groups: [...context.groups, { type: 'code', id: node.id } as const] };
  return lines.map((line, index) => ({
    ...textParagraph(codeRuns(line), inner, 'code'),
    spaceBeforePt: index === 0 ? 6 : 0,
  }));
}

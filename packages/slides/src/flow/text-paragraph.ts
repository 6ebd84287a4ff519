import type { BlockContext } from './flow-context.ts';
import type { FlowParagraph, ParagraphRole } from './flow-paragraph.ts';
import type { Run } from './run.ts';

/** Space above a paragraph of each role, at full scale. */
const spacesPt: Readonly<Record<ParagraphRole, number>> = {
  text: 9,
  heading: 14,
  code: 0,
  quote: 9,
  formula: 9,
  caption: 6,
};

/** A paragraph without a marker where the context stands. */
export function textParagraph(
  runs: readonly Run[],
  context: BlockContext,
  role: ParagraphRole = 'text',
): FlowParagraph {
  return {
    runs,
    role,
    marker: { type: 'none' },
    level: context.level,
    indentSteps: context.indentSteps,
    spaceBeforePt: spacesPt[role],
    groups: context.groups,
  };
}

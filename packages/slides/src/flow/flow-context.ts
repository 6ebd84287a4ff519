import type { Block, Inline, ResolvedDocument } from '@octavo/core';
import type { FlowGroup, FlowParagraph } from './flow-paragraph.ts';
import type { Run, RunStyle } from './run.ts';

/** What travels down to the handlers of inlines. */
export interface InlineContext {
  readonly resolved: ResolvedDocument;
  readonly style: RunStyle;
  readonly toRuns: (inlines: readonly Inline[], context: InlineContext) => readonly Run[];
}

/** What travels down to the handlers of blocks. */
export interface BlockContext extends InlineContext {
  /** Level of the paragraphs around: 0 outside lists. */
  readonly level: number;
  readonly indentSteps: number;
  /** What the paragraphs around stand in. */
  readonly groups: readonly FlowGroup[];
  readonly toParagraphs: (blocks: readonly Block[], context: BlockContext) => readonly FlowParagraph[];
}

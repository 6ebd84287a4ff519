import type { Block, BlockHandlers, ResolvedDocument } from '@octavo/core';
import { visitBlock } from '@octavo/core';
import { blockQuote } from './blocks/block-quote.ts';
import { callout } from './blocks/callout.ts';
import { chart } from './blocks/chart.ts';
import { codeBlock } from './blocks/code-block.ts';
import { definitionList } from './blocks/definition-list.ts';
import { figure } from './blocks/figure.ts';
import { group } from './blocks/group.ts';
import { heading } from './blocks/heading.ts';
import { list } from './blocks/list.ts';
import { mathBlock } from './blocks/math-block.ts';
import { nothing } from './blocks/nothing.ts';
import { paragraph } from './blocks/paragraph.ts';
import { table } from './blocks/table.ts';
import type { BlockContext } from './flow-context.ts';
import type { FlowParagraph } from './flow-paragraph.ts';
import { spokenContext } from './spoken-context.ts';
import { inlineContext } from './to-runs.ts';

const handlers = {
  paragraph,
  heading,
  thematicBreak: nothing,
  pageBreak: nothing,
  slideBreak: nothing,
  blockQuote,
  list,
  codeBlock,
  table,
  figure,
  callout,
  definitionList,
  htmlBlock: nothing,
  mathBlock,
  chart,
  container: group,
  conditional: group,
  speakerNotes: group,
  bibliography: nothing,
} satisfies BlockHandlers<BlockContext, readonly FlowParagraph[]>;

/** The paragraphs that blocks make in a text box. */
export function toParagraphs(blocks: readonly Block[], resolved: ResolvedDocument): readonly FlowParagraph[] {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined) return remember(only, resolved);
  return blocks.flatMap((block) => remember(block, resolved));
}

/** What was made of the blocks of a document, and where their handlers begin. */
interface KnownParagraphs {
  readonly outermost: BlockContext;
  readonly byBlock: Map<Block, readonly FlowParagraph[]>;
}

/** Blocks are asked for at many widths and sizes; their paragraphs are the same at all of them. */
const remembered = new WeakMap<ResolvedDocument, KnownParagraphs>();

function remember(block: Block, resolved: ResolvedDocument): readonly FlowParagraph[] {
  let known = remembered.get(resolved);
  if (known === undefined) {
    known = { outermost: outermostContext(resolved), byBlock: new Map() };
    remembered.set(resolved, known);
  }
  let paragraphs = known.byBlock.get(block);
  if (paragraphs === undefined) {
    paragraphs = visitBlock(block, handlers, spokenContext(block, known.outermost));
    known.byBlock.set(block, paragraphs);
  }
  return paragraphs;
}

function outermostContext(resolved: ResolvedDocument): BlockContext {
  return { ...inlineContext(resolved), level: 0, indentSteps: 0, groups: [], toParagraphs: visitBlocks };
}

function visitBlocks(blocks: readonly Block[], context: BlockContext): readonly FlowParagraph[] {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined)
    return visitBlock(only, handlers, spokenContext(only, context));
  return blocks.flatMap((block) => visitBlock(block, handlers, spokenContext(block, context)));
}

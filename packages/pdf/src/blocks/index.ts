import type { Block, BlockHandlers } from '@octavo/core';
import { floatOf, isTableNotes, visitBlock } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import { spokenContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { isWithCaption } from '../shared/written-caption.ts';
import { bibliography } from './bibliography.ts';
import { blockQuote } from './block-quote.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import { codeBlock } from './code-block.ts';
import { conditional } from './conditional.ts';
import { container } from './container.ts';
import { definitionList } from './definition-list.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { htmlBlock } from './html-block.ts';
import { list } from './list.ts';
import { mathBlock } from './math-block.ts';
import { pageBreak } from './page-break.ts';
import { isPicture, isRunningText, paragraph } from './paragraph.ts';
import { slideBreak } from './slide-break.ts';
import { speakerNotes } from './speaker-notes.ts';
import { table, tableWithNotes } from './table.ts';
import { thematicBreak } from './thematic-break.ts';

const handlers = {
  paragraph,
  heading,
  thematicBreak,
  pageBreak,
  slideBreak,
  blockQuote,
  list,
  codeBlock,
  table,
  figure,
  callout,
  definitionList,
  htmlBlock,
  mathBlock,
  chart,
  container,
  conditional,
  speakerNotes,
  bibliography,
} satisfies BlockHandlers<BlockContext, readonly EngineContent[]>;

/** The contents of some blocks, in order; what follows a page break starts a page. */
export function renderBlocks(blocks: readonly Block[], context: BlockContext): readonly EngineContent[] {
  const contents: EngineContent[] = [];
  let startsPage = false;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < next) continue;
    startsPage ||= block.type === 'pageBreak' && contents.length > 0;
    const notes = block.type === 'table' ? notesBelow(blocks, index) : [];
    next = index + 1 + notes.length;
    const inner: BlockContext = {
      ...spokenContext(block, context),
      followsParagraph: isRunningText(neighbour(blocks, index, -1)),
      precedesParagraph: isRunningText(neighbour(blocks, index, 1)),
      followsPicture: isPicture(neighbour(blocks, index, -1)),
    };
    const [first, ...rest] =
      block.type === 'table'
        ? tableWithNotes(block, notes, inner)
        : visitBlock<Block['type'], BlockContext, readonly EngineContent[]>(block, handlers, inner);
    if (first === undefined) continue;
    const made = [startsPage ? ({ ...first, pageBreak: 'before' } as const) : first, ...rest];
    const kept = isWithCaption(block, neighbour(blocks, index, 1), isPicture(block))
      ? made.map(keptWithNext)
      : made;
    const written = inLanguage(kept, block.attributes?.values?.['lang']);
    contents.push(...(floats(block) ? [{ stack: written, float: 'top' } as const] : written));
    startsPage = false;
  }
  return contents;
}

function keptWithNext(content: EngineContent): EngineContent {
  return { ...content, keepWithNext: true };
}

/** Whether a block may wait for the top of a page, with its caption and notes. */
function floats(block: Block): boolean {
  return floatOf(block) === 'top';
}

/** The block before or after one; what floats is not between them. */
function neighbour(blocks: readonly Block[], index: number, step: 1 | -1): Block | undefined {
  let at = index + step;
  for (let block = blocks[at]; block !== undefined && floats(block); block = blocks[at]) at += step;
  return blocks[at];
}

/** The notes of a table, which follow it, are set with it. */
function notesBelow(blocks: readonly Block[], index: number): readonly Block[] {
  let end = index + 1;
  for (let block = blocks[end]; block !== undefined && isTableNotes(block); block = blocks[end]) end += 1;
  return blocks.slice(index + 1, end);
}

/** What is written in another language than the text around it says so. */
function inLanguage(
  contents: readonly EngineContent[],
  language: string | undefined,
): readonly EngineContent[] {
  if (language === undefined) return contents;
  return contents.map((content) =>
    'stack' in content ? { tag: 'Div', ...content, language } : { ...content, language },
  );
}

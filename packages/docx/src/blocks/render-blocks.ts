import { type Block, visitBlock } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { blockHandlers } from './block-handlers.ts';
import { keepBoxesApart } from './keep-boxes-apart.ts';
import { partNeighbours } from './part-neighbours.ts';

/** Kinds whose handlers say themselves where the bookmark stands. */
const bookmarkedByHandler: ReadonlySet<Block['type']> = new Set([
  'heading',
  'figure',
  'table',
  'mathBlock',
  'chart',
]);

/** The elements of a flow of blocks. */
export function renderBlocks(blocks: readonly Block[], context: DocxContext): readonly BlockElement[] {
  const elements: BlockElement[] = [];
  let startsPage = false;
  for (const [index, block] of blocks.entries()) {
    const place = opensText(block, blocks[index - 1]) ? openingContext(context) : context;
    const rendered = withBookmark(block, visitBlock(block, blockHandlers, place), place);
    const placed = startsPage && rendered.length > 0 ? onNewPage(rendered) : rendered;
    elements.push(...keepBoxesApart(elements.at(-1), placed, context));
    startsPage = block.type === 'pageBreak' || (startsPage && rendered.length === 0);
  }
  return partNeighbours(elements, context);
}

/** Whether a paragraph is the first one below a heading, or of the text: typographers set those apart. */
function opensText(block: Block, before: Block | undefined): boolean {
  return block.type === 'paragraph' && (before === undefined || before.type === 'heading');
}

function openingContext(context: DocxContext): DocxContext {
  return context.paragraphStyle === 'BodyText' ? { ...context, paragraphStyle: 'FirstParagraph' } : context;
}

function withBookmark(
  block: Block,
  elements: readonly BlockElement[],
  context: DocxContext,
): readonly BlockElement[] {
  const [first, ...rest] = elements;
  if (bookmarkedByHandler.has(block.type) || !(first instanceof StyledParagraph)) return elements;
  const mark = bookmarked(block.id, [], context);
  return mark.length === 0 ? elements : [first.startingWith(mark), ...rest];
}

function onNewPage(elements: readonly BlockElement[]): readonly BlockElement[] {
  const [first, ...rest] = elements;
  if (first instanceof StyledParagraph) return [first.changed({ pageBreakBefore: true }), ...rest];
  return [styledParagraph({ style: 'TableSpacer', pageBreakBefore: true }, []), ...elements];
}

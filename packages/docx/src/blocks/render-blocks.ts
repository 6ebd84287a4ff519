import { type Block, type Comment, isOnlyComments, visitBlock } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { commented, commentReference } from '../elements/comment-marks.ts';
import { SectionStart } from '../elements/section-start.ts';
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
  let comments: readonly Comment[] = [];
  for (const [index, block] of blocks.entries()) {
    if (isOnlyComments(block) && context.part === 'document') {
      comments = [...comments, ...block.children.filter((child) => child.type === 'comment')];
      continue;
    }
    const place = opensText(block, blocks[index - 1]) ? openingContext(context) : context;
    const rendered = withBookmark(block, visitBlock(block, blockHandlers, place), place);
    const [noted, isNoted] = withComments(comments, rendered, context);
    if (isNoted) comments = [];
    const placed = startsPage && noted.length > 0 ? onNewPage(noted) : noted;
    elements.push(...keepBoxesApart(elements.at(-1), placed, context));
    startsPage = block.type === 'pageBreak' || (startsPage && rendered.length === 0);
  }
  return partNeighbours([...elements, ...lastComments(comments, context)], context);
}

/** Comments before a block are about its first paragraph; it may have none. */
function withComments(
  comments: readonly Comment[],
  elements: readonly BlockElement[],
  { ledger }: DocxContext,
): readonly [elements: readonly BlockElement[], isNoted: boolean] {
  const index = elements.findIndex((element) => element instanceof StyledParagraph);
  const paragraph = elements[index];
  if (comments.length === 0 || !(paragraph instanceof StyledParagraph)) return [elements, false];
  const ids = comments.map((comment) => ledger.comment(comment));
  return [elements.with(index, styledParagraph(paragraph.settings, commented(ids, paragraph.content))), true];
}

/** Comments that nothing follows, and no text comes before, have a paragraph of their own. */
function lastComments(
  comments: readonly Comment[],
  { ledger, paragraphStyle }: DocxContext,
): readonly BlockElement[] {
  if (comments.length === 0) return [];
  const marks = comments.map((comment) => commentReference(ledger.comment(comment)));
  return [styledParagraph({ style: paragraphStyle }, marks)];
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
  // A page on its side is a new page anyway.
  if (first instanceof SectionStart && first.layout === 'landscape') return elements;
  return [styledParagraph({ style: 'TableSpacer', pageBreakBefore: true }, []), ...elements];
}

import type { Block, Heading, Inline, ResolvedDocument } from '@octavo/core';
import { plainText } from '@octavo/core';
import { claimEnd, condenseBlock } from './condense/condense-block.ts';
import { condensePieces } from './condense/condense-pieces.ts';
import { sliceInlines } from './condense/slice-inlines.ts';
import { wordCount } from './condense/word-count.ts';
import type { Draft } from './drafts.ts';
import type { Piece, TextPiece } from './pieces/piece.ts';
import { toPieces } from './pieces/to-pieces.ts';
import type { PlanContext } from './plan-context.ts';
import type { SlidePlan } from './slide-plan.ts';
import { shortTitle } from './titles/short-title.ts';
import { wordsOfPiece } from './titles/words-of-piece.ts';

/** A paragraph of at most so many words may be the title of a slide that has none. */
const titleWords = 12;
const subtitleWords = 40;
/** So many words make a slide of an article that has no headings. */
const slideWords = 70;

/** The slides that a draft makes: one, or for running text without a heading one for each few paragraphs. */
export function planDraft(draft: Draft, context: PlanContext): readonly SlidePlan[] {
  const pieces = toPieces(draft.blocks, context.resolved);
  if (draft.heading !== undefined) return [titled(draft, draft.heading, pieces, context)];
  if (draft.continues) return [bare(draft, draft.blocks, pieces, context)];
  if (context.authored) return [untitled(draft, draft.blocks, pieces, context)];
  return chunk(draft.blocks, context).map((blocks) =>
    untitled(draft, blocks, toPieces(blocks, context.resolved), context),
  );
}

function titled(draft: Draft, heading: Heading, pieces: readonly Piece[], context: PlanContext): SlidePlan {
  const titleContent = numbered(heading, context.resolved);
  const [first, ...rest] = pieces;
  const opensSection = draft.kind === 'section' && first?.type === 'text' && first.block.type === 'paragraph';
  const lead = opensSection ? sectionLead(first, context) : undefined;
  return {
    kind: draft.kind,
    title: plainText(titleContent).replace(/\s+/g, ' ').trim(),
    titleContent,
    subtitle: lead?.subtitle ?? [],
    notes: lead?.notes ?? [],
    pieces: shown(lead === undefined ? pieces : rest, context),
    sourceIds: [heading.id, ...draft.blocks.map((block) => block.id)],
    blocks: [heading, ...draft.blocks],
    continues: draft.continues,
  };
}

/** The first paragraph of a part stands under its title when it is short, or its first sentence is. */
function sectionLead(
  piece: TextPiece,
  context: PlanContext,
): { readonly subtitle: readonly Inline[]; readonly notes: readonly Block[] } | undefined {
  const block = context.authored ? piece.block : condenseBlock(piece.block);
  if (block.type !== 'paragraph' || wordCount(plainText(block.children)) > subtitleWords) return undefined;
  return { subtitle: block.children, notes: block === piece.block ? [] : [piece.block] };
}

/** A slide without a heading: a short first paragraph is its title, else its first words are. */
function untitled(
  draft: Draft,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  context: PlanContext,
): SlidePlan {
  const [first, ...rest] = pieces;
  const plan = bare(draft, blocks, pieces, context);
  if (first?.type === 'text' && first.block.type === 'paragraph') {
    const text = plainText(first.block.children).replace(/\s+/g, ' ').trim();
    if (text !== '' && wordCount(text) <= titleWords) {
      return { ...plan, title: text, titleContent: first.block.children, pieces: shown(rest, context) };
    }
  }
  const firstWords = pieces.map(wordsOfPiece).find((text) => text !== '') ?? '';
  const title = shortTitle(firstWords);
  const titled = { ...plan, title, continues: firstWords === '' };
  const after = context.authored ? undefined : afterClaim(first, title);
  return after === undefined ? titled : { ...titled, pieces: [after, ...shown(rest, context)] };
}

/** When the title is the whole first sentence, the slide goes on with the next one instead of saying it again. */
function afterClaim(first: Piece | undefined, title: string): Piece | undefined {
  if (first?.type !== 'text' || first.block.type !== 'paragraph') return undefined;
  const text = plainText(first.block.children);
  const end = claimEnd(text);
  if (shortTitle(text.slice(0, end)) !== title || title.endsWith('…')) return undefined;
  const start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  if (start >= text.length) return undefined;
  const block = condenseBlock({
    ...first.block,
    children: sliceInlines(first.block.children, start, text.length),
  });
  return { type: 'text', block, full: first.block };
}

function bare(
  draft: Draft,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  context: PlanContext,
): SlidePlan {
  return {
    kind: 'slide',
    title: '',
    titleContent: [],
    subtitle: [],
    notes: [],
    pieces: shown(pieces, context),
    sourceIds: blocks.map((block) => block.id),
    blocks,
    continues: draft.continues,
  };
}

function shown(pieces: readonly Piece[], context: PlanContext): readonly Piece[] {
  return context.authored ? pieces : condensePieces(pieces);
}

/** Cuts running text without headings into slides of a few paragraphs; what is not text stays with the text before it. */
function chunk(blocks: readonly Block[], { resolved }: PlanContext): readonly (readonly Block[])[] {
  const chunks: Block[][] = [];
  let words = slideWords;
  for (const block of blocks) {
    const count = block.type === 'paragraph' ? wordCount(plainText(block.children)) : 0;
    const last = chunks.at(-1);
    const isText = count > 0 && toPieces([block], resolved)[0]?.type === 'text';
    if (last === undefined || (isText && words + count > slideWords)) {
      chunks.push([block]);
      words = count;
    } else {
      last.push(block);
      words += count;
    }
  }
  return chunks;
}

/** A heading's words with its number before them. */
function numbered(heading: Heading, resolved: ResolvedDocument): readonly Inline[] {
  const number = resolved.numbers[heading.id]?.number;
  return number === undefined
    ? heading.children
    : [{ type: 'text', id: `${heading.id}-number`, value: `${number} ` }, ...heading.children];
}

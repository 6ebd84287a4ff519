import type { Block, Heading, Inline, Paragraph, ResolvedDocument } from '@octavo/core';
import { plainText, walk } from '@octavo/core';
import { spokenInlines } from '../flow/spoken-context.ts';
import { condenseBlock } from './condense/condense-block.ts';
import { condensePieces } from './condense/condense-pieces.ts';
import { asParagraph, isLonePoint } from './condense/lone-point.ts';
import { sliceInlines } from './condense/slice-inlines.ts';
import { supportPieces } from './condense/support-pieces.ts';
import { withoutTitle } from './condense/without-title.ts';
import { wordCount } from './condense/word-count.ts';
import type { Draft } from './drafts.ts';
import { compare } from './pieces/compare.ts';
import { keyFigures } from './pieces/key-figure.ts';
import type { Piece, TextPiece } from './pieces/piece.ts';
import { toPieces } from './pieces/to-pieces.ts';
import type { PlanContext } from './plan-context.ts';
import { noSettings } from './settings/slide-settings.ts';
import type { SlidePlan } from './slide-plan.ts';
import { shortTitle } from './titles/short-title.ts';
import { tellingTitle, wholeTitle } from './titles/telling-title.ts';
import { wordsOfPiece } from './titles/words-of-piece.ts';

/** A paragraph of at most so many words may be the title of a slide that has none. */
const titleWords = 12;
const subtitleWords = 40;
/** So many sentences support a title at most. */
const mostSupport = 4;
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
  const title = plainText(titleContent).replace(/\s+/g, ' ').trim();
  return {
    kind: draft.kind,
    title,
    titleContent,
    subtitle: lead?.subtitle ?? [],
    notes: lead?.notes ?? [],
    pieces: withoutTitle(shown(lead === undefined ? pieces : rest, draft, context), title),
    sourceIds: [heading.id, ...draft.blocks.map((block) => block.id)],
    blocks: [heading, ...draft.blocks],
    continues: draft.continues,
    settings: draft.settings ?? noSettings,
  };
}

/** The first paragraph of a part stands under its title when it is short, or its first sentence is. */
function sectionLead(
  piece: TextPiece,
  context: PlanContext,
): { readonly subtitle: readonly Inline[]; readonly notes: readonly Block[] } | undefined {
  const block = context.authored ? piece.block : condenseBlock(piece.block);
  if (block.type !== 'paragraph' || wordCount(plainText(block.children)) > subtitleWords) return undefined;
  return { subtitle: spokenInlines(block), notes: block === piece.block ? [] : [piece.block] };
}

/** A slide without a heading: a short first paragraph is its title, else its first words are. */
function untitled(
  draft: Draft,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  context: PlanContext,
): SlidePlan {
  const [written, ...rest] = pieces;
  // A single point that is all that a slide shows would stand twice, as its title and under it.
  const isAlone = context.authored && rest.every(({ type }) => type === 'notes');
  const first =
    isAlone && written?.type === 'text' && isLonePoint(written.block) ? asParagraph(written) : written;
  const plan = bare(draft, blocks, pieces, context);
  if (first?.type === 'text' && first.block.type === 'paragraph') {
    const text = plainText(first.block.children).replace(/\s+/g, ' ').trim();
    if (text !== '' && wordCount(text) <= titleWords) {
      return aloneAsSection({
        ...plan,
        title: text,
        titleContent: spokenInlines(first.block),
        pieces: shown(rest, draft, context),
      });
    }
  }
  if (!context.authored && first?.type === 'text' && first.block.type === 'paragraph') {
    return claimed(first.block, shown(rest, draft, context), plan);
  }
  const firstWords = pieces.map(wordsOfPiece).find((text) => text !== '') ?? '';
  const title = shortTitle(firstWords);
  const isMade = firstWords !== '' && context.authored;
  return { ...plan, title, continues: firstWords === '', ...(isMade ? { hasMadeTitle: true } : {}) };
}

/** An article's slide whose title is a sentence of its first paragraph, or the clause that carries one; others of its sentences support it. */
function claimed(block: Paragraph, others: readonly Piece[], plan: SlidePlan): SlidePlan {
  const text = plainText(block.children).replace(/\s/g, ' ');
  const title = (others.length === 0 ? wholeTitle(text) : undefined) ?? tellingTitle(text);
  const isOnlyText = others.every((piece) => piece.type === 'text' || piece.type === 'notes');
  const support = supportPieces(
    block,
    title,
    isOnlyText && others.length < mostSupport ? mostSupport - others.length : 1,
  );
  // A title in the sentence's own words keeps its markup and links; a paragraph that is one such sentence needs no notes.
  const inlines = sliceInlines(spokenInlines(block), title.start, title.start + title.title.length);
  // A title holds no pictures.
  const isText = inlines.every(({ type }) => type !== 'image');
  // The marks of notes stay with the whole sentence.
  const isSaid = title.complete || inlines.every((inline) => !holdsNote(inline));
  const keepsMarkup = isText && isSaid && plainText(inlines) === title.title;
  const isAll =
    keepsMarkup &&
    title.complete &&
    title.start === 0 &&
    title.end >= plainText(block.children).trimEnd().length;
  return aloneAsSection({
    ...plan,
    title: title.title,
    titleContent: keepsMarkup ? inlines : [],
    notes: support.length === 0 && !isAll ? [block] : [],
    pieces: keyFigures([...support, ...others]),
  });
}

/** A title without anything under it would hang over an empty slide: it has the look of what opens a part. */
function aloneAsSection(plan: SlidePlan): SlidePlan {
  const shows = plan.pieces.some(({ type }) => type !== 'notes');
  return shows ? plan : { ...plan, kind: 'section' };
}

function holdsNote(inline: Inline): boolean {
  for (const { type } of walk(inline)) if (type === 'footnoteReference') return true;
  return false;
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
    pieces: shown(pieces, draft, context),
    sourceIds: blocks.map((block) => block.id),
    blocks,
    continues: draft.continues,
    settings: draft.settings ?? noSettings,
  };
}

/** What of the pieces a slide shows, and as what. */
function shown(pieces: readonly Piece[], { settings }: Draft, context: PlanContext): readonly Piece[] {
  const said = context.authored ? pieces : condensePieces(pieces);
  return settings?.layout === 'content' ? said : compare(keyFigures(said));
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
    ? spokenInlines(heading)
    : [{ type: 'text', id: `${heading.id}-number`, value: `${number} ` }, ...spokenInlines(heading)];
}

import type { List, Paragraph } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Piece, TextPiece } from '../pieces/piece.ts';
import { wordsOfPiece } from '../titles/words-of-piece.ts';
import { asParagraph } from './lone-point.ts';
import { sliceInlines } from './slice-inlines.ts';
import { wordCount } from './word-count.ts';

/**
 * Leaves out the first of several sentences that stand for paragraphs when it says no more than the title above it: "Third, the platform is
 * the key." under "The platform is the key"; and of one that goes on behind a colon, what it says before. The notes have all of the paragraph.
 */
export function withoutTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const [first, second, ...rest] = pieces;
  if (first?.type !== 'text' || first.full === undefined) return pieces;
  const afterLead = withoutLead(first, title);
  if (afterLead !== undefined) return [afterLead, ...pieces.slice(1)];
  if (second?.type !== 'text') return pieces;
  if (!repeats(wordsOfPiece(first), title)) return pieces;
  const shown = isOneOfSeveral(second, rest[0]) ? second : asParagraph(second);
  if (second.isInNotes === true) {
    const { isInNotes: _, ...heir } = shown;
    return [{ ...heir, full: first.full }, ...rest];
  }
  // From the first condensed piece on, the notes say all that is shown.
  return second.full === undefined ? pieces : [{ type: 'notes', block: first.full }, shown, ...rest];
}

/** The words of a sentence behind the title that it begins with: "Third, the platform is the key: it brings …". */
function withoutLead(piece: TextPiece, title: string): TextPiece | undefined {
  const text = wordsOfPiece(piece);
  const colon = text.search(/[:：](?=\s|[\u2e80-\uffdc])/);
  if (colon === -1 || !repeats(text.slice(0, colon), title)) return undefined;
  const start = colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0);
  if (wordCount(text.slice(start)) < fewestWords) return undefined;
  const paragraph = asParagraph(piece).block;
  if (paragraph.type !== 'paragraph' || plainText(paragraph.children) !== text) return undefined;
  const shown = { ...paragraph, children: sliceInlines(paragraph.children, start, text.length) };
  const { block } = piece;
  return { ...piece, block: block.type === 'list' ? withParagraph(block, shown) : shown };
}

/** So few words are no point. */
const fewestWords = 4;

function withParagraph(list: List, paragraph: Paragraph): List {
  return { ...list, children: list.children.map((item) => ({ ...item, children: [paragraph] })) };
}

/** A word that counts ("Third,") is nothing more. */
function repeats(sentence: string, title: string): boolean {
  const [said, known] = [normalise(sentence), normalise(title)];
  return said.endsWith(known) && wordCount(said) - wordCount(known) <= 1;
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isOneOfSeveral({ block }: TextPiece, next: Piece | undefined): boolean {
  return next?.type === 'text' && next.block.type === block.type && next.block.id === block.id;
}

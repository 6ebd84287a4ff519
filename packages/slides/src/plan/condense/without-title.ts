import type { Piece, TextPiece } from '../pieces/piece.ts';
import { wordsOfPiece } from '../titles/words-of-piece.ts';
import { wordCount } from './word-count.ts';

/**
 * Leaves out the first of several sentences that stand for a paragraph when it says no more than the title above it: "Third, the platform is
 * the key." under "The platform is the key". The notes have all of the paragraph.
 */
export function withoutTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const [first, second, ...rest] = pieces;
  if (first?.type !== 'text' || first.full === undefined) return pieces;
  if (second?.type !== 'text' || second.isInNotes !== true) return pieces;
  if (!repeats(wordsOfPiece(first), title)) return pieces;
  const { isInNotes: _, ...next } = second;
  const heir: TextPiece = { ...next, full: first.full };
  return [isOneOfSeveral(second, rest[0]) ? heir : asParagraph(heir), ...rest];
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

/** One point is no list. */
function asParagraph(piece: TextPiece): TextPiece {
  const { block } = piece;
  const inner = block.type === 'list' ? block.children[0]?.children[0] : undefined;
  return inner === undefined ? piece : { ...piece, block: inner };
}

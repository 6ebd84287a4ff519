import type { Piece, TextPiece } from '../pieces/piece.ts';
import { wordsOfPiece } from '../titles/words-of-piece.ts';
import { asParagraph } from './lone-point.ts';
import { wordCount } from './word-count.ts';

/**
 * Leaves out the first of several sentences that stand for paragraphs when it says no more than the title above it: "Third, the platform is
 * the key." under "The platform is the key". The notes have all of the paragraph.
 */
export function withoutTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const [first, second, ...rest] = pieces;
  if (first?.type !== 'text' || first.full === undefined || second?.type !== 'text') return pieces;
  if (!repeats(wordsOfPiece(first), title)) return pieces;
  const shown = isOneOfSeveral(second, rest[0]) ? second : asParagraph(second);
  if (second.isInNotes === true) {
    const { isInNotes: _, ...heir } = shown;
    return [{ ...heir, full: first.full }, ...rest];
  }
  // From the first condensed piece on, the notes say all that is shown.
  return second.full === undefined ? pieces : [{ type: 'notes', block: first.full }, shown, ...rest];
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

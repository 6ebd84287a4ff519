import type { Block, List, Paragraph } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Piece, TextPiece } from '../pieces/piece.ts';
import { condenseBlock, longParagraphWords } from './condense-block.ts';
import { sliceInlines } from './slice-inlines.ts';
import type { Statement } from './statements.ts';
import { chooseStatements } from './statements.ts';
import { wordCount } from './word-count.ts';

/** So many sentences may stand on a slide that holds nothing but words; beside other things, one stands for each paragraph. */
const mostStatements = 4;

/**
 * Condenses the pieces of an article's slide: long paragraphs are the sentences that stand for them, as points when there are several. A
 * table, code or columns after a condensed piece start a slide: the notes go on with the full text, and who reads slide and notes must
 * meet everything in the author's order.
 */
export function condensePieces(pieces: readonly Piece[]): readonly Piece[] {
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  const long = shown.filter(isLongParagraph);
  const [firstLong] = long;
  const budget = shown.every((piece) => piece.type === 'text')
    ? Math.floor(mostStatements / shown.length)
    : 1;
  const pointsId =
    firstLong !== undefined && (long.length > 1 || budget > 1) ? `${firstLong.block.id}-points` : undefined;
  let condensed = false;
  return pieces.flatMap((piece): readonly Piece[] => {
    if (isLongParagraph(piece)) {
      condensed = true;
      return condenseParagraph(piece, piece.block, { most: Math.max(1, budget), pointsId });
    }
    if (piece.type === 'quote' && shown.length > 1 && piece.block.pull === true) {
      // A pull quote is there to be looked at: it stands alone.
      const block = condenseBlock(piece.block);
      return [
        {
          ...piece,
          block,
          ...(block === piece.block ? {} : { full: piece.block }),
          breakBefore: true,
        } as Piece,
      ];
    }
    if (piece.type === 'text' || piece.type === 'callout' || piece.type === 'quote') {
      const block = condenseBlock(piece.block);
      if (block === piece.block) return [piece];
      condensed = true;
      // `condenseBlock` keeps the kind of its block.
      return [{ ...piece, block, full: piece.block } as Piece];
    }
    if (!condensed || (piece.type !== 'table' && piece.type !== 'code' && piece.type !== 'columns'))
      return [piece];
    condensed = false;
    return [{ ...piece, breakBefore: true }];
  });
}

function isLongParagraph(piece: Piece): piece is TextPiece & { readonly block: Paragraph } {
  return (
    piece.type === 'text' &&
    piece.block.type === 'paragraph' &&
    wordCount(plainText(piece.block.children)) > longParagraphWords
  );
}

/** The statements of a paragraph as a paragraph or as points; the first carries the full text to the notes. */
function condenseParagraph(
  piece: TextPiece,
  block: Paragraph,
  { most, pointsId }: { readonly most: number; readonly pointsId: string | undefined },
): readonly Piece[] {
  const chosen = chooseStatements(plainText(block.children), most);
  return statementPieces(
    block,
    chosen,
    chosen.length > 1 || most === 1 ? pointsId : undefined,
    piece.full ?? block,
  );
}

/** Statements of a paragraph as pieces. */
export function statementPieces(
  block: Paragraph,
  statements: readonly Statement[],
  /** The id of the list that they are points of; absent where they stand as paragraphs. */
  pointsId: string | undefined,
  full: Block,
): readonly Piece[] {
  return statements.map(({ start, end }, index): Piece => {
    const children = sliceInlines(block.children, start, end);
    // Only what is shown of a paragraph first stands for it; ids are unique on a slide.
    const id = index === 0 ? block.id : `${block.id}-s${index + 1}`;
    const paragraph: Paragraph = { ...block, id, children };
    const shown = pointsId === undefined ? paragraph : pointOf(paragraph, pointsId);
    return index === 0
      ? { type: 'text', block: shown, full }
      : { type: 'text', block: shown, isInNotes: true };
  });
}

/** The points of a slide are one list wherever they come from. */
function pointOf(paragraph: Paragraph, id: string): List {
  return {
    type: 'list',
    id,
    ordered: false,
    tight: true,
    children: [{ type: 'listItem', id: `${paragraph.id}-point`, children: [paragraph] }],
  };
}

import type { Block, List, Paragraph } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Piece, TextPiece } from '../pieces/piece.ts';
import { condenseBlock, cutToLead, isCutToLead, longParagraphWords } from './condense-block.ts';
import { unwrapLonePoints } from './lone-point.ts';
import { sliceInlines } from './slice-inlines.ts';
import type { Statement } from './statements.ts';
import { chooseStatements } from './statements.ts';
import { wordCount } from './word-count.ts';

/** So many sentences may stand on a slide that holds nothing but words; beside pictures and tables, one stands for each paragraph. */
const mostStatements = 4;

/**
 * Condenses the pieces of an article's slide: long paragraphs are the sentences that stand for them, as points when there are several.
 * They stand with what they speak of: a sentence alone on a slide before its table or code would leave the one empty and the other unsaid.
 */
export function condensePieces(pieces: readonly Piece[]): readonly Piece[] {
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  const long = shown.filter(isLongParagraph);
  const [firstLong] = long;
  // A pull quote has a slide of its own.
  const beside = shown.filter((piece) => piece.type !== 'quote' || piece.block.pull !== true);
  const budget = beside.every(isOfWords) ? Math.floor(mostStatements / beside.length) : 1;
  const pointsId =
    firstLong !== undefined && (long.length > 1 || budget > 1) ? `${firstLong.block.id}-points` : undefined;
  // A list reads as one: where one point is cut to its bold words, all are.
  const cutLists = new Set(pieces.filter((piece) => isList(piece) && isCutToLead(piece.block)).map(listId));
  const condensedPieces = pieces.flatMap((piece): readonly Piece[] => {
    if (isLongParagraph(piece))
      return condenseParagraph(piece, piece.block, { most: Math.max(1, budget), pointsId });
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
      const isCut = isList(piece) && cutLists.has(listId(piece));
      const block = condenseBlock(isCut ? cutToLead(piece.block) : piece.block);
      // `condenseBlock` keeps the kind of its block.
      return block === piece.block ? [piece] : [{ ...piece, block, full: piece.block } as Piece];
    }
    return [piece];
  });
  return unwrapLonePoints(pictureLast(condensedPieces), pointsId);
}

/**
 * Sentences that stand for paragraphs before and after a slide's only picture are one list above it: beside the picture's two sides they
 * would look like two.
 */
function pictureLast(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex((piece, index) => index > 0 && piece.breakBefore === true);
  const slide = end === -1 ? pieces : pieces.slice(0, end);
  const at = slide.findIndex((piece) => piece.type === 'picture');
  const picture = slide[at];
  const after = slide.slice(at + 1).filter((piece) => piece.type !== 'notes');
  const isCondensed = (piece: Piece): boolean =>
    piece.type === 'text' && (piece.full !== undefined || piece.isInNotes === true);
  const isMovable =
    at > 0 && after.length > 0 && after.every(isCondensed) && slide.slice(0, at).some(isCondensed);
  if (picture === undefined || !isMovable) return pieces;
  return [...slide.filter((piece) => piece !== picture), picture, ...pieces.slice(slide.length)];
}

/** What stands beside sentences without taking their room. */
function isOfWords({ type }: Piece): boolean {
  return type === 'text' || type === 'callout' || type === 'quote';
}

function isList(piece: Piece): piece is TextPiece & { readonly block: List } {
  return piece.type === 'text' && piece.block.type === 'list';
}

function listId({ block }: Piece): string {
  return block.id;
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

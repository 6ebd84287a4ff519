import type { List, Paragraph } from '@octavo/core';
import { plainText } from '@octavo/core';
import { wordCount } from '../condense/word-count.ts';
import type { KeyFigurePiece, Piece } from './piece.ts';

/** With more words, the sentence is the point and not its number. */
const mostWords = 30;
/** So many numbers stand beside each other. */
const mostFigures = 4;

/** A sum of money, a share, or a count in thousands and more; years and numbers of other kinds say little by themselves. */
const figures =
  /(?:(?:US|A|C|R|HK)?[$€£¥]\s?|(?:USD|EUR|CHF)\s)?(?<![\p{L}\d.,])\d[\d.,\u202f\u00a0]*(?:\s?(?:%|‰|percent\b|per cent\b|por ciento\b|por cento\b|Prozent\b|times\b|million\b|billion\b|trillion\b|bn\b|millones\b|milhões\b|Millionen\b|万|亿|倍)|x\b)?/gu;

/** The number that a sentence is about: its only one that counts something large. */
export function figureOf(text: string): string | undefined {
  if (!/\d/.test(text) || wordCount(text) > mostWords) return undefined;
  const found = Array.from(text.matchAll(figures), ([match]) => match.replace(/[.,\s]+$/, '')).filter(
    isTelling,
  );
  return found.length === 1 ? found[0] : undefined;
}

function isTelling(figure: string): boolean {
  if (/[$€£¥%‰x万亿倍]|[a-z]/i.test(figure)) return true;
  const digits = figure.replace(/\D/g, '');
  const isYear = /^(1[5-9]|20)\d\d$/.test(figure);
  return !isYear && digits.length >= 4;
}

/** A slide whose only words are a sentence about a number shows the number; so does a short list of such. */
export function keyFigures(pieces: readonly Piece[]): readonly Piece[] {
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  const found = shown.flatMap(figurePiece);
  if (found.length !== shown.length || found.length === 0 || found.length > mostFigures) return pieces;
  const [first] = found;
  if (first === undefined) return pieces;
  if (found.length === 1) return pieces.map((piece) => (piece === shown[0] ? first : piece));
  // In a list, each point must begin with its number: else it is an ordinary list.
  if (!found.every((piece) => opensWith(piece))) return pieces;
  const columns: Piece = { type: 'columns', block: first.block, columns: found.map((piece) => [piece]) };
  return [columns, ...pieces.filter((piece) => piece.type === 'notes')];
}

function opensWith({ block, figure }: KeyFigurePiece): boolean {
  return plainText(block.children).trimStart().startsWith(figure);
}

function figurePiece(piece: Piece): readonly KeyFigurePiece[] {
  return asFigure(piece, figureOf) ?? [];
}

/** The sentence with its first number as the figure, where the author says that the slide is about it. */
export function keyFigureOf(piece: Piece): KeyFigurePiece | undefined {
  const first = (text: string): string | undefined => text.match(figures)?.[0].replace(/[.,\s]+$/, '');
  return asFigure(piece, (text) => figureOf(text) ?? first(text))?.[0];
}

function asFigure(
  piece: Piece,
  find: (text: string) => string | undefined,
): readonly [KeyFigurePiece] | undefined {
  if (piece.type !== 'text') return undefined;
  const block = paragraphOf(piece.block);
  const figure = block === undefined ? undefined : find(plainText(block.children));
  if (block === undefined || figure === undefined) return undefined;
  const { full, isInNotes } = piece;
  return [
    {
      type: 'keyFigure',
      block,
      figure,
      ...(full === undefined ? {} : { full }),
      ...(isInNotes === undefined ? {} : { isInNotes }),
    },
  ];
}

function paragraphOf(block: Piece['block']): Paragraph | undefined {
  if (block.type === 'paragraph') return block;
  return block.type === 'list' ? onlyParagraph(block) : undefined;
}

function onlyParagraph({ ordered, children }: List): Paragraph | undefined {
  const [item] = children;
  if (ordered || children.length !== 1 || item?.checked !== undefined || item?.children.length !== 1)
    return undefined;
  const [block] = item.children;
  return block?.type === 'paragraph' ? block : undefined;
}

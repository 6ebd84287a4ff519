import { plainText, walk } from '@octavo/core';
import type { Piece } from '../pieces/piece.ts';

/** The words that a piece begins with, for a title that the author did not give. */
export function wordsOfPiece(piece: Piece): string {
  if (piece.type === 'notes') return '';
  if (piece.type === 'columns') return piece.columns.flat().map(wordsOfPiece).find(isFilled) ?? '';
  for (const node of walk(piece.block)) {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = plainText(node.children).trim();
      if (text !== '') return text;
    }
    if (node.type === 'image' && node.alt !== '') return node.alt;
    if (node.type === 'codeBlock') return node.value.trim().split('\n')[0] ?? '';
    if (node.type === 'mathBlock') return node.value;
  }
  return '';
}

function isFilled(text: string): boolean {
  return text !== '';
}

import type { Block } from '@octavo/core';
import type { Placed } from './fit/page.ts';
import { join } from './pieces/explode.ts';
import type { Piece } from './pieces/piece.ts';

/**
 * The notes of a slide: what the author wrote for the speaker, and from the first condensed block on the full text of all the words that
 * the slide shows, so that the notes read as the article does. Tables and code are on the slide as they are: nobody reads them out.
 */
export function notesOf(placed: readonly Placed[]): readonly Block[] {
  const notes: Block[] = [];
  let condensed = false;
  for (const { piece } of placed) {
    if (piece.type === 'notes') notes.push(piece.block);
    else if (piece.full !== undefined) {
      condensed = true;
      notes.push(piece.full);
    } else if (condensed && isSaid(piece) && piece.isInNotes !== true) notes.push(piece.block);
  }
  return join(notes);
}

function isSaid({ type }: Piece): boolean {
  return type !== 'columns' && type !== 'table' && type !== 'code';
}

import type { Node } from '@octavo/core';
import type { Slide } from '../deck.ts';
import { regionNodes } from '../plan/region-nodes.ts';

/** The nodes that a slide shows, in reading order. */
export function shownNodes({ titleContent, subtitle, regions }: Slide): readonly Node[] {
  return [...titleContent, ...subtitle, ...regions.flatMap(regionNodes)];
}

/** The nodes in the notes of a slide, its footnotes last. */
export function notesNodes({ notes, footnotes }: Slide): readonly Node[] {
  return [...notes, ...footnotes.map(({ definition }) => definition)];
}

import type { SpeakerNotes } from '@octavo/core';
import type { BlockElement } from '../elements/block-element.ts';

/** What a speaker says belongs to the deck; the report says so. */
export function renderSpeakerNotes(_node: SpeakerNotes): readonly BlockElement[] {
  return [];
}

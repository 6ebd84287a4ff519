import type { SpeakerNotes } from '@octavo/core';
import type { Html } from '../markup/html.ts';
import { noHtml } from '../markup/html.ts';

/** The plan has taken the notes to their slide; `notesHtml` shows them. */
export function speakerNotesHtml(_node: SpeakerNotes): Html {
  return noHtml;
}

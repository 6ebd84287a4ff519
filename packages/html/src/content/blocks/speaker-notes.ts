import type { SpeakerNotes } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { noHtml } from '../../markup/html.ts';

/** A deck has taken them to their slide; an article is not spoken. */
export function speakerNotesHtml(_node: SpeakerNotes): Html {
  return noHtml;
}

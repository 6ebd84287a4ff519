import type { Block } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** What a speaker says beside the slide that it stands on (`::: notes`). */
export interface SpeakerNotes extends NodeBase {
  readonly type: 'speakerNotes';
  readonly children: readonly Block[];
}

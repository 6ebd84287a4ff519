import type { Block } from '../model/node-map.ts';
import type { Position } from '../model/nodes/base.ts';
import type { SpeakerNotes } from '../model/nodes/speaker-notes.ts';

/** What a block that is a comment of HTML says; `undefined` for other blocks and for an empty comment. */
export function wordsOfComment(block: Block): string | undefined {
  if (block.type !== 'htmlBlock') return undefined;
  const text = /^\s*<!--([\s\S]*?)-->\s*$/.exec(block.value)?.[1]?.trim();
  return text === '' ? undefined : text;
}

/** The words of a comment as what the speaker says. */
export function notesOfComment(text: string, position: Position | undefined): SpeakerNotes {
  const place = position === undefined ? {} : { position };
  const children = text.split(/\n\s*\n/).map(
    (words) =>
      ({
        type: 'paragraph',
        id: '',
        ...place,
        children: [{ type: 'text', id: '', ...place, value: words.replace(/\s+/g, ' ').trim() }],
      }) as const,
  );
  return { type: 'speakerNotes', id: '', ...place, children };
}

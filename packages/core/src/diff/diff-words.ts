import { alignSequences } from './align-sequences.ts';

/** Words in a row that stayed, went or came, with the space between them. */
export interface WordChange {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word, a space, or one character of a script that is written without spaces or of punctuation. */
const word =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}]/gu;

/** How the words of one text become those of another. */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const [earlier, later] = [before.match(word) ?? [], after.match(word) ?? []];
  const changes: WordChange[] = [];
  for (const step of alignSequences(earlier, later)) {
    const text = (step.type === 'added' ? later[step.after] : earlier[step.before]) ?? '';
    const last = changes.at(-1);
    if (last?.type === step.type) changes[changes.length - 1] = { ...last, text: last.text + text };
    else changes.push({ type: step.type, text });
  }
  return changes;
}

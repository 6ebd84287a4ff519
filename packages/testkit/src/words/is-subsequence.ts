import { findWord, wordStream } from './word-stream.ts';

/** Whether all words stand in the text in their order; other words may stand between them. */
export function isSubsequence(expected: readonly string[], text: string): boolean {
  const stream = wordStream(text);
  let from = 0;
  for (const word of expected) {
    from = findWord(stream, word, from);
    if (from === -1) return false;
  }
  return true;
}

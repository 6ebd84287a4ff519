import { words } from './words.ts';

/** Extracted text as one run of letters and digits, with the places at which words begin. */
export interface WordStream {
  readonly characters: string;
  readonly isWordStart: (index: number) => boolean;
}

export function wordStream(text: string): WordStream {
  const tokens = words(text);
  const starts = new Set<number>();
  let length = 0;
  for (const token of tokens) {
    starts.add(length);
    length += token.length;
  }
  return { characters: tokens.join(''), isWordStart: (index) => starts.has(index) };
}

/**
 * Where the next occurrence of a word at or after `from` ends, -1 when there is none. A word may be broken over lines (its
 * pieces follow each other in the stream), and must begin where an extracted word does, or right after the last match
 * (two words that an extractor glued together).
 */
export function findWord(stream: WordStream, word: string, from: number): number {
  let at = stream.characters.indexOf(word, from);
  while (at !== -1 && at !== from && !stream.isWordStart(at)) at = stream.characters.indexOf(word, at + 1);
  return at === -1 ? -1 : at + word.length;
}

import { expect, test } from 'vitest';
import { wordsAndSpaces } from '../src/fonts/words-and-spaces.ts';

test('each space is a piece of its own, and nothing is lost', () => {
  expect(wordsAndSpaces('')).toEqual([]);
  expect(wordsAndSpaces('word')).toEqual(['word']);
  expect(wordsAndSpaces(' two  words ')).toEqual([' ', 'two', ' ', ' ', 'words', ' ']);
  // Only the space of ASCII parts words here.
  expect(wordsAndSpaces('a\u00a0b\tc d')).toEqual(['a\u00a0b\tc', ' ', 'd']);
});

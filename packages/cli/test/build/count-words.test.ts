import { defaultConfig, parseSource } from '@octavo/core';
import { expect, test } from 'vitest';
import { countWords } from '../../src/build/count-words.ts';

test.each([
  ['Three plain words', 3],
  ["It's well-known: 3.5 and e.g. don’t", 6],
  ['# A title\n\nText with *two* more[^n].\n\n[^n]: A note.', 8],
  ['你好，世界。', 4],
  ['混合 mixed 文本', 5],
  ['```js\nnot counted\n```', 0],
  ['naïve café naïve', 3],
  // The same sentence by either pattern: the last word is Greek.
  ['L’été: 3,5 m² of well-known œuvres, ½ price', 8],
  ['L’été: 3,5 m² of well-known œuvres, ½ λόγος', 8],
])('%j has %i', async (source, words) => {
  const { document } = await parseSource({ source, format: 'markdown' }, defaultConfig);
  expect(document && countWords(document)).toBe(words);
});

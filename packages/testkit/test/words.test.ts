import { describe, expect, it } from 'vitest';
import { isSubsequence } from '../src/words/is-subsequence.ts';
import { missingWords, missingWordsOfDeck } from '../src/words/missing-words.ts';
import { words } from '../src/words/words.ts';

describe('words', () => {
  it('parts letters, digits and characters of scripts without spaces', () => {
    expect(words('H2O at 10:30, “naïve” ﬁne')).toEqual(['H', '2', 'O', 'at', '10', '30', 'naïve', 'fine']);
    expect(words('你好 world 안녕')).toEqual(['你', '好', 'world', '안', '녕']);
    expect(words('وsetOnly')).toEqual(['و', 'setOnly']);
    expect(words('co\u00ADop \u200Bx')).toEqual(['coop', 'x']);
  });
});

describe('isSubsequence', () => {
  it('accepts words that are broken over lines, glued together, or parted by others', () => {
    expect(isSubsequence(['exam', 'example'], 'The exam: an exam-\nple')).toBe(true);
    expect(isSubsequence(['one', 'two'], 'onetwo')).toBe(true);
    expect(isSubsequence(['one', 'two'], 'one PAGE 7 two')).toBe(true);
  });

  it('refuses words that are missing, out of order, or only inside others', () => {
    expect(isSubsequence(['one', 'two'], 'one tow')).toBe(false);
    expect(isSubsequence(['one', 'two'], 'two one')).toBe(false);
    expect(isSubsequence(['art'], 'a start')).toBe(false);
    expect(isSubsequence(['a', 'a'], 'a b')).toBe(false);
  });
});

describe('missingWords', () => {
  const unit = (nodeId: string, row?: string) => ({
    nodeId,
    words: [nodeId],
    ...(row === undefined ? {} : { row }),
  });

  it('tells what is missing from what stands elsewhere', () => {
    const found = missingWords([unit('one'), unit('three'), unit('two'), unit('four')], 'one two three');
    expect(found.map(({ word, problem }) => `${word} ${problem}`)).toEqual([
      'two out of order',
      'four missing',
    ]);
  });

  it('lets a caption stand before or after its table', () => {
    const caption = { ...unit('caption'), floats: true as const };
    expect(missingWords([caption, unit('cell'), unit('next')], 'cell caption next')).toEqual([]);
    expect(missingWords([caption, unit('cell'), unit('next')], 'caption cell next')).toEqual([]);
    expect(missingWords([caption, unit('cell')], 'cell')).toHaveLength(1);
  });

  it('lets the cells of a row stand in any order, but not rows', () => {
    expect(missingWords([unit('one', 'r'), unit('two', 'r'), unit('three')], 'two one three')).toEqual([]);
    expect(missingWords([unit('one', 'r'), unit('two', 's')], 'two one')).toHaveLength(1);
  });

  it('finds a unit together on the slides of a deck, or else in its notes, before it looks for scattered words', () => {
    const said = { nodeId: 'said', words: ['we', 'run', 'it', 'now'] };
    const long = 'padding '.repeat(50);
    const slides = `one we two run three ${long} it four now`;
    const units = [unit('one'), said, unit('two'), unit('three'), unit('four')];
    const none = { titles: '', notes: '' };
    expect(missingWordsOfDeck(units, { ...none, slides, notes: 'we run it now' })).toEqual([]);
    expect(missingWordsOfDeck([said], { ...none, slides })).toEqual([]);
    expect(missingWords(units, slides).map(({ unit: { nodeId } }) => nodeId)).toEqual([
      'two',
      'three',
      'four',
    ]);
    const wrong = [unit('b'), unit('a')];
    expect(missingWordsOfDeck(wrong, { ...none, slides: 'a b' })).toHaveLength(1);
    expect(missingWordsOfDeck(wrong, { ...none, slides: 'x', notes: 'a b' })).toHaveLength(1);
    // A chart's numbers stand in the notes as a table that may be turned.
    const labels = [unit('2021', 'r'), unit('2022', 'r'), unit('north', 'r')];
    expect(missingWordsOfDeck(labels, { ...none, slides: '', notes: 'north 2021 2022' })).toEqual([]);
    // A title stands above the words that come before it.
    expect(
      missingWordsOfDeck([unit('a'), unit('b'), unit('c')], { ...none, slides: 'b a c', titles: 'b' }),
    ).toEqual([]);
  });
});

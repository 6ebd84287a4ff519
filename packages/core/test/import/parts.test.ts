import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/import/detect-language.ts';
import { detectWrapping } from '../../src/import/detect-wrapping.ts';
import { findClosing } from '../../src/import/find-closing.ts';
import { findEnumerations } from '../../src/import/find-enumerations.ts';
import { findLostCharacters } from '../../src/import/find-lost-characters.ts';
import { splitLines } from '../../src/import/split-lines.ts';

describe('detectLanguage', () => {
  test.each([
    [
      'en',
      'The port was built in two years, and the people who live there say that it has changed all of their days.',
    ],
    [
      'es',
      'El puerto fue construido en dos años y la gente que vive allí dice que ha cambiado todos sus días para bien.',
    ],
    [
      'pt',
      'O porto foi construído em dois anos e as pessoas que vivem ali dizem que não é mais como era para os seus.',
    ],
    [
      'fr',
      'Le port a été construit en deux ans et les gens qui y vivent disent que tous leurs jours ne sont plus les mêmes.',
    ],
    [
      'de',
      'Der Hafen wurde in zwei Jahren gebaut, und die Leute, die dort leben, sagen, dass er alle ihre Tage nicht nur zum Guten verändert hat.',
    ],
    ['zh-Hans', '这个港口用了两年时间建成，居民们说生活发生了变化。'],
    ['zh-Hant', '這個港口用了兩年時間建成，居民們說生活發生了變化。'],
    ['ja', 'この港は二年で建てられ、人々の暮らしは変わったという。'],
    ['ru', 'Порт построили за два года, и жители говорят, что их дни изменились, хотя не все этому рады.'],
    [undefined, 'Port Chancay 2024: 3,000 TEU, 15 m, 4 cranes'],
    [undefined, ''],
    [
      undefined,
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
    ],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('detectWrapping', () => {
  test.each([
    [
      'wrapped',
      'The quick brown fox jumps over the lazy\ndog, and the dog does not mind at all as\nlong as nobody asks it to jump as well.',
    ],
    [
      'paragraph-a-line',
      'A short paragraph stands here.\nAnother one that is a little longer follows.\nA third ends it.',
    ],
    ['paragraph-a-line', `${'long '.repeat(40)}\n${'longer '.repeat(40)}`],
    ['paragraph-a-line', 'One line only'],
    ['paragraph-a-line', 'Milk\nEggs\nFlour\nButter'],
  ])('%s', (type, text) => {
    expect(detectWrapping(splitLines(text)).type).toBe(type);
  });
});

describe('findEnumerations', () => {
  test.each([
    [
      ['First, a b: c.', 'x', 'Second, d e is f. And more.'],
      ['A b', 'D e is f'],
    ],
    [
      ['Firstly, do this now.', 'Secondly, do that then.', 'Finally, rest for a while.'],
      ['Do this now', 'Do that then', 'Rest for a while'],
    ],
    [
      ['Primeiro, o custo total: alto.', 'Segundo, o prazo final: curto.'],
      ['O custo total', 'O prazo final'],
    ],
    [
      ['首先，成本下降。', '其次，就业增加。', '最后，环境改善。'],
      ['成本下降', '就业增加', '环境改善'],
    ],
    [['First, alone it stays.', 'Nothing follows.'], []],
    [['Second, out of turn here.', 'Third, out of turn too.'], []],
    [['The first, of many: x', 'Secondary, of none: y'], []],
    [
      [`First, ${'word '.repeat(30)}end.`, `Second, ${'word '.repeat(30)}end.`],
      ['First', 'Second'],
    ],
  ])('%j', (paragraphs, headings) => {
    expect(findEnumerations(paragraphs).map(({ heading }) => heading)).toEqual(headings);
  });
});

describe('findClosing', () => {
  test.each([
    [['Text.', 'The author is a baker.'], ['byline']],
    [
      ['Text.', 'Jo Harland is a writer.', 'The views are not those of the paper.', 'Write to a@b.example.'],
      ['byline', 'disclaimer', 'contact'],
    ],
    [['Text.', 'The author is a baker.', 'One more paragraph of the text.'], []],
    [['Text.', 'Brazil is a large country.'], []],
    [
      ['Text.', '作者系某大学教授。', '本文仅代表作者个人观点。'],
      ['byline', 'disclaimer'],
    ],
    [['The author is a baker.'], []],
  ])('%j', (paragraphs, kinds) => {
    const found = findClosing(paragraphs).map(({ kind }) => kind);
    expect(found).toEqual(kinds);
  });

  test('takes a name where the byline gives one', () => {
    expect(findClosing(['x', 'Jo van Harland is a writer.'])[0]?.author).toBe('Jo van Harland');
    expect(findClosing(['x', 'The author is a writer.'])[0]?.author).toBeUndefined();
  });
});

describe('findLostCharacters', () => {
  test.each([
    ['In S?o Paulo', 'S?o', 'São'],
    ['M?xico y Per? firmaron', 'M?xico', 'México'],
    ['don?t', 'don?t', 'don’t'],
    ['the compa??a', 'compa??a', 'compañía'],
    ['pe\uFFFDas', 'pe\uFFFDas', 'peças'],
    ['xq?zz', 'xq?zz', undefined],
    ['SÃ£o Paulo', 'SÃ£o', 'São'],
  ])('%s', (text, word, suggestion) => {
    expect(findLostCharacters(text, [], 'en')[0]).toMatchObject({ word, suggestion });
  });

  test.each([
    'Why? Because.',
    'Really?Yes',
    'https://x.example/a?b=c',
    'a.example/p?q',
    'What?! No.',
    'SÃO PAULO',
    'is it? maybe',
  ])('nothing in %s', (text) => {
    expect(findLostCharacters(text, [], 'en')).toEqual([]);
  });

  test('the text itself knows its names best', () => {
    expect(findLostCharacters('Nuñoa and Nu?oa', ['Nuñoa'], 'en')[0]?.suggestion).toBe('Nuñoa');
  });
});

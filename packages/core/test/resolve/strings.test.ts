import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../src/resolve/strings.ts';

describe('the words that Octavo adds', () => {
  it.each([
    ['he', 'איור'],
    ['ja-JP', '図'],
    ['ko', '그림'],
    ['zh', '图'],
    ['zh-Hans', '图'],
    ['zh-Hant', '圖'],
    ['zh-TW', '圖'],
    ['pt-BR', 'Figura'],
    ['tlh', 'Figure'],
  ])('in %s call a figure %s', (language, figure) => {
    expect(stringsFor(language).figure).toBe(figure);
  });

  it.each([
    ['en', 'a, b', 'Keywords: '],
    ['fr-CA', 'a, b', 'Mots-clés\u00a0: '],
    ['zh-TW', 'a、b', '關鍵詞：'],
    ['ja', 'a、b', 'キーワード：'],
    ['ar', 'a، b', 'الكلمات المفتاحية: '],
  ])('in %s stand in lists as in %j, and before others as in %j', (language, list, label) => {
    const { keywords, punctuation } = stringsFor(language);
    expect(['a', 'b'].join(punctuation.listComma)).toBe(list);
    expect(`${keywords}${punctuation.colon}`).toBe(label);
  });

  it.each(['ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'pt', 'zh', 'zh-Hant'])(
    'are all there in %s',
    (language) => {
      const { punctuation: _signs, ...named } = stringsFor(language);
      const words = Object.values(named).flatMap((word) =>
        typeof word === 'string' ? [word] : Object.values(word as object),
      );
      const english = Object.values(stringsFor('en'));
      expect(words).not.toContain('');
      // Names that languages share are few.
      expect(words.filter((word) => english.includes(word)).length).toBeLessThan(5);
    },
  );
});

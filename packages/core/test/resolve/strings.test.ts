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

  it.each(['ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'pt', 'zh', 'zh-Hant'])(
    'are all there in %s',
    (language) => {
      const words = Object.values(stringsFor(language)).flatMap((word) =>
        typeof word === 'string' ? [word] : Object.values(word as object),
      );
      const english = Object.values(stringsFor('en'));
      expect(words).not.toContain('');
      // Names that languages share are few.
      expect(words.filter((word) => english.includes(word)).length).toBeLessThan(5);
    },
  );
});

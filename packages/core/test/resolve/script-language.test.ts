import { describe, expect, it } from 'vitest';
import { scriptLanguage } from '../../src/resolve/script-language.ts';

describe('the language that a script tells', () => {
  it.each([
    ['中文标题与排版', 'zh-Hans'],
    ['日本語の文', 'ja'],
    ['スーパー', 'ja'],
    ['한국어 文', 'ko'],
    ['العربية من اليمين', 'ar'],
    ['עברית', 'he'],
    ['हिन्दी में', 'hi'],
    ['ภาษาไทย', 'th'],
    ['Русский, 2 слова!', 'ru'],
    ['Ελληνικά', 'el'],
  ])('%s in an English text is %s', (text, language) => {
    expect(scriptLanguage(text, 'en-GB')).toBe(language);
  });

  it.each([
    ['plain words', 'en'],
    ['2026 – 50 %', 'zh-Hans'],
    ['Words with 中文', 'en'],
    ['中文', 'zh-Hant'],
    ['漢字', 'ja'],
    ['فارسی', 'fa'],
    ['मराठी', 'mr'],
    ['Україна', 'uk-UA'],
    ['α', 'en'],
    ['μ Ω', 'en'],
    ['🚀 →', 'en'],
    ['English words', 'ar'],
  ])('%s in a text in %s tells nothing else', (text, language) => {
    expect(scriptLanguage(text, language)).toBeUndefined();
  });
});

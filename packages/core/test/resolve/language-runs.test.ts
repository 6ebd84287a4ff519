import { describe, expect, it } from 'vitest';
import { languageRuns } from '../../src/resolve/language-runs.ts';

/** Pieces as one line: `words|ja:言葉|words`. */
function print(text: string, language: string): string {
  return languageRuns(text, language)
    .map((run) => (run.language === undefined ? run.text : `${run.language}:${run.text}`))
    .join('|');
}

describe('a text cut where its script tells another language', () => {
  it.each([
    ['plain words', 'en', 'plain words'],
    ['See 中文 there.', 'en', 'See |zh-Hans:中文| there.'],
    ['Chinese: 敏捷的狐狸，跳过。', 'en', 'Chinese: |zh-Hans:敏捷的狐狸，跳过。'],
    ['日本語の文 and 한국어', 'en', 'ja:日本語の文| and |ko:한국어'],
    ['Russian: Съешь ещё, 2 булки!', 'en', 'Russian: |ru:Съешь ещё, 2 булки|!'],
    ['Arabic: اللغة 123 العربية.', 'en', 'Arabic: |ar:اللغة 123 العربية|.'],
    ['α and Ω, 3 µm', 'en', 'α and Ω, 3 µm'],
    ['中文 with words', 'zh-Hans', '中文 with words'],
    ['हिन्दी में', 'en', 'hi:हिन्दी में'],
    ['', 'en', ''],
  ])('%s in %s', (text, language, expected) => {
    expect(print(text, language)).toBe(expected);
    expect(
      languageRuns(text, language)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  it('takes a long text in time that grows with it', () => {
    const text = '中文 and words, '.repeat(5_000);
    expect(languageRuns(text, 'en')).toHaveLength(10_000);
  });
});

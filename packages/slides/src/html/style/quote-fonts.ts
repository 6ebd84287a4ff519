/** The family that has the marks of Chinese and Japanese alone; to stand first in a stack. */
export const quoteFamily = '"Deck quotes"';

/** Signs that Unicode has once for Latin and for East Asian text, which sets them as wide as its letters: quotation marks, dashes, the ellipsis. */
const shared = 'U+2014,U+2018-2019,U+201C-201D,U+2026';

/** Fonts with letters of a language, of the systems that have some; `local()` takes full names. */
const families: readonly (readonly [language: RegExp, names: readonly string[]])[] = [
  [
    /^zh\b.*\b(?:hant|tw|hk|mo)\b/i,
    [
      'Noto Sans CJK TC',
      'Noto Sans TC',
      'Source Han Sans TC',
      'PingFang TC',
      'Microsoft JhengHei',
      'Droid Sans Fallback',
    ],
  ],
  [
    /^zh\b/i,
    [
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'Source Han Sans SC',
      'PingFang SC',
      'Hiragino Sans GB',
      'Microsoft YaHei',
      'WenQuanYi Zen Hei',
      'Droid Sans Fallback',
    ],
  ],
  [
    /^ja\b/i,
    [
      'Noto Sans CJK JP',
      'Noto Sans JP',
      'Source Han Sans JP',
      'Hiragino Sans',
      'Yu Gothic',
      'Meiryo',
      'Droid Sans Fallback',
    ],
  ],
];

/**
 * A face with the marks that a deck in Chinese or Japanese shares with Latin text: the deck's own font has them, too, but narrow and at
 * other heights (CSS Fonts Level 4 §4.5, `unicode-range`). `undefined` in all other languages.
 */
export function quoteFontCss(language: string): string | undefined {
  const names = families.find(([pattern]) => pattern.test(language))?.[1];
  if (names === undefined) return undefined;
  const sources = names.flatMap((name) => [`local("${name}")`, `local("${name} Regular")`]).join(',');
  return `@font-face{font-family:${quoteFamily};src:${sources};unicode-range:${shared}}`;
}

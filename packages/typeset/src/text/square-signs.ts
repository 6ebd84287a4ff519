import { patternFor } from './pattern-for.ts';

/** Plain text has no such signs. */
const none = /[^\s\S]/;

/** The pattern of a sign that fills a square, from line to line: Chinese, Japanese and Korean letters. For a text, as `patternFor` gives it. */
export const squareSigns: (text: string) => RegExp = patternFor(
  none,
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
);

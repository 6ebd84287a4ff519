// Scripts written without spaces, and Hangul, which wraps anywhere: each character counts as a word.
const perCharacter =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const rightToLeft = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}';
const wordPattern = new RegExp(
  `[${perCharacter}]|[${rightToLeft}][${rightToLeft}\\p{M}]*|[[\\p{L}\\p{M}]--[${perCharacter}${rightToLeft}]]+|\\p{N}+`,
  'gv',
);

/**
 * Soft hyphens, joiners, marks of direction, variation selectors; Arabic vowel marks, which extractors put before or after
 * the letter that bears them.
 */
const unseen =
  /\u00AD|[\u064B-\u065F]|\u0670|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF/g;

/**
 * The words of a text: runs of letters (of one direction), runs of digits, single characters of scripts without spaces. Compatibility forms
 * (ligatures, full width, Arabic shapes) are folded and what is not seen (soft hyphens, joiners, variation selectors) left out, so that extracted text compares equal.
 */
export function words(text: string): readonly string[] {
  return text.normalize('NFKC').replaceAll(unseen, '').match(wordPattern) ?? [];
}

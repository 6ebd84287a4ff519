import { once } from './once.ts';

const ideographs =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6';
/** Brackets as wide as an ideograph, opening and closing, and what may stand at the beginning of no line. */
const opening =
  '\\u3008\\u300a\\u300c\\u300e\\u3010\\u3014\\u3016\\u3018\\u301a\\u301d\\uff08\\uff3b\\uff5b\\uff5f';
const notFirst =
  '\\u3001\\u3002\\u3005\\u3009\\u300b\\u300d\\u300f\\u3011\\u3015\\u3017\\u3019\\u301b-\\u301f\\u303b\\u3041\\u3043\\u3045\\u3047\\u3049\\u3063\\u3083\\u3085\\u3087\\u308e\\u3095\\u3096\\u3099-\\u309e\\u30a0\\u30a1\\u30a3\\u30a5\\u30a7\\u30a9\\u30c3\\u30e3\\u30e5\\u30e7\\u30ee\\u30f5\\u30f6\\u30fb-\\u30fe\\uff01\\uff05\\uff09\\uff0c\\uff0e\\uff1a\\uff1b\\uff1f\\uff3d\\uff5d\\uff60';

/** After letters, digits and the signs of numbers, a wide bracket opens a new word (UAX #14, LB30). */
const bracketAfterWord = once(() => new RegExp(`(?<=[\\p{L}\\p{N}%$§]\\p{M}*)[${opening}]`, 'gu'));
/** Between ideographs, quotation marks stand as brackets do (UAX #14, LB19a). */
const openingQuote = once(
  () => new RegExp(`(?<=(?![${opening}])[${ideographs}])[\\u2018\\u201c](?=[${ideographs}])`, 'gu'),
);
const closingQuote = once(
  () => new RegExp(`(?<=[${ideographs}])[\\u2019\\u201d](?=(?![${notFirst}])[${ideographs}])`, 'gu'),
);
const wide = /[\u2e80-\u303f\u3041-\u30ff\u3400-\u9fff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/**
 * Places to break lines of Chinese and Japanese that the rules of Unicode 15 and later allow and the line breaker, which
 * follows those of Unicode 13, does not.
 */
export function eastAsianBreaks(text: string): readonly number[] {
  if (!wide.test(text)) return [];
  return [
    ...Array.from(text.matchAll(bracketAfterWord()), ({ index }) => index),
    ...Array.from(text.matchAll(openingQuote()), ({ index }) => index),
    ...Array.from(text.matchAll(closingQuote()), ({ index }) => index + 1),
  ];
}

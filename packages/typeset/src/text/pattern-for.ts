import { once } from './once.ts';

/** ASCII, and the dashes, quotation marks and dots of General Punctuation: no letter, digit or mark but those of ASCII. */
const plain = /^[\0-\x7f\u2010-\u2027]*$/;

/**
 * A pattern in two spellings that find the same in plain text: one that names its letters, which is compiled in no time, and one by classes
 * of Unicode, made only for text that has more than ASCII and common punctuation.
 *
 * @example const letters = patternFor(/[A-Za-z]/g, () => /\p{L}/gu); text.match(letters(text));
 */
export function patternFor(forPlain: RegExp, forAll: () => RegExp): (text: string) => RegExp {
  const all = once(forAll);
  return (text) => (plain.test(text) ? forPlain : all());
}

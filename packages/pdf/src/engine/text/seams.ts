import { patternFor } from '@octavo/typeset';

/** After these a long word is better broken than elsewhere. */
const goodEnd = /[-_./\\=&?,;:|)<>(\]}]$/;
/** Signs within a word that make it a name of code or an address rather than a word of a language. */
const nameSign = patternFor(
  /[A-Za-z0-9)>\]][_./\\=&?:|<>([@#]+[A-Za-z0-9<([@]/,
  () => /[\p{L}\p{N})>\]][_./\\=&?:|<>([@#]+[\p{L}\p{N}<([@]/u,
);
const hump = patternFor(/[a-z][A-Z]/, () => /\p{Ll}\p{Lu}/u);
/** A name with capitals within is broken at them when it is as long as this: `JavaScript` is not. */
const shortestCamel = 12;

/** Whether a long word has a seam between two characters: after punctuation, or where the next part of `moduleResolution` begins. */
export function isSeam(before: string, after: string): boolean {
  const letters = before.slice(-1) + after.charAt(0);
  return (goodEnd.test(before) && !goodEnd.test(after)) || hump(letters).test(letters);
}

const acronymEnd = patternFor(/^[A-Z]{2}[a-z]/, () => /^\p{Lu}{2}\p{Ll}/u);

/** Whether a word begins behind capitals at a place in a name, as in `PSVariable`. */
function isBehindAcronym(word: string, at: number): boolean {
  const letters = word.slice(at - 1, at + 2);
  return acronymEnd(letters).test(letters);
}

/** Names shorter than this are not broken, and no part of one is shorter than that. */
const shortestName = 9;
const shortestPart = 3;
const none: readonly number[] = [];

/** Where a name of code or an address may be broken without a hyphen, which would seem to be part of it. */
export function nameSeams(word: string, isCode: boolean): readonly number[] {
  if (word.length < shortestName) return none;
  const isNamed = nameSign(word).test(word) || (word.length >= shortestCamel && hump(word).test(word));
  if (!isCode && !isNamed) return none;
  const seams: number[] = [];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    if (isSeam(word.charAt(at - 1), word.charAt(at)) || isBehindAcronym(word, at)) seams.push(at);
  }
  return seams;
}

import { accentedWords } from './accented-words.ts';
import { findAddresses } from './find-addresses.ts';

/** A word that seems to have lost characters on its way, with what it may have been. */
export interface LostCharacter {
  readonly kind: 'lost' | 'garbled';
  readonly start: number;
  readonly word: string;
  readonly suggestion: string | undefined;
}

/** A question or replacement mark where a letter should be: inside a word, or a replacement mark anywhere in one. */
const holed = /[\p{L}\p{M}]{0,40}(?:(?<=\p{L})\?{1,2}(?=\p{L})|\uFFFD{1,2})[\p{L}\p{M}?\uFFFD]{0,40}/gu;

/** A question mark that the sentence goes on after: a name may have lost its last letter. */
const endless = /(?<![\p{L}\p{M}])\p{L}{2,40}\?(?= \p{Ll})/gu;

/** UTF-8 that was read as Windows-1252: `SÃ£o`, `donâ€™t`. */
const garbled = /[\p{L}\p{M}]{0,40}(?:[ÃÂ][\u0080-\u00BF]|â€[\u0080-\u00BF™œžŸ“”˜¦¢])[^\s.,;:!?()]{0,40}/gu;

/**
 * Words with a `?` or `�` in the middle. Suggestions come from the words of the text itself, from names and words that
 * are often hurt, and from the contractions of English and French.
 */
export function findLostCharacters(
  text: string,
  vocabulary: readonly string[],
  language: string | undefined,
): readonly LostCharacter[] {
  const known = [...vocabulary, ...accentedWords];
  const within = Array.from(text.matchAll(holed), ({ 0: found, index }) => {
    const word = found.replace(/\?+$/, '');
    const suggestion = suggestContraction(word, language) ?? suggestWord(word, known);
    return { kind: 'lost' as const, start: index, word, suggestion };
  }).filter(({ word, suggestion }) => suggestion !== undefined || !joinsTwoSentences(word));
  const atEnd = Array.from(text.matchAll(endless), ({ 0: word, index }) => {
    return { kind: 'lost' as const, start: index, word, suggestion: suggestWord(word, known) };
  }).filter(({ suggestion }) => suggestion !== undefined);
  const wrong = Array.from(text.matchAll(garbled), ({ 0: word, index }) => {
    return { kind: 'garbled' as const, start: index, word, suggestion: readAsUtf8(word) };
  }).filter(({ suggestion }) => suggestion !== undefined);
  const addresses = findAddresses(text);
  const isAddress = (index: number) =>
    addresses.some(({ start, end }) => start <= index && index < end) || /[/=&]/.test(text.charAt(index - 1));
  return [...within, ...atEnd, ...wrong]
    .filter(({ start }) => !isAddress(start))
    .sort((left, right) => left.start - right.start);
}

/** `Really?Yes` lacks a space, not a letter. */
function joinsTwoSentences(word: string): boolean {
  return /^\p{Lu}?\p{Ll}+\?\p{Lu}\p{Ll}/u.test(word);
}

function suggestContraction(word: string, language: string | undefined): string | undefined {
  const primary = language?.split('-')[0] ?? 'en';
  const parts = /^(\p{L}+)[?\uFFFD]{1,2}(\p{L}+)$/u.exec(word);
  if (parts === null) return undefined;
  const [, before = '', after = ''] = parts;
  const isEnglish = primary === 'en' && /^(?:s|t|re|ll|ve|d|m)$/i.test(after) && before.length > 1;
  const isFrench = primary === 'fr' && /^(?:l|d|j|m|t|s|n|c|qu)$/i.test(before);
  return isEnglish || isFrench ? `${before}’${after}` : undefined;
}

/** The first known word that has the same letters around the holes. Two holes may be one letter of two bytes. */
function suggestWord(word: string, known: readonly string[]): string | undefined {
  const each = word.replace(/\uFFFD/g, '?');
  return suggestFor(each.replace(/\?\?/g, '?'), known) ?? suggestFor(each, known);
}

function suggestFor(holes: string, known: readonly string[]): string | undefined {
  const match = known.find((candidate) => fits(holes.toLowerCase(), candidate.toLowerCase()));
  if (match === undefined) return undefined;
  if (holes === holes.toUpperCase()) return match.toUpperCase();
  return /^\p{Lu}/u.test(holes) ? match.charAt(0).toUpperCase() + match.slice(1) : match;
}

function fits(holes: string, candidate: string): boolean {
  if (holes.length !== candidate.length) return false;
  for (let index = 0; index < holes.length; index += 1) {
    const sign = holes.charAt(index);
    const fitsHere = sign === '?' ? candidate.charCodeAt(index) > 0x7f : sign === candidate.charAt(index);
    if (!fitsHere) return false;
  }
  return true;
}

/** Windows-1252 gives these characters to the bytes from 0x80 on; the rest of Latin-1 are their own code. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function readAsUtf8(word: string): string | undefined {
  const bytes = Array.from(word, (character) => {
    const at = windows1252.indexOf(character);
    return at >= 0 ? 0x80 + at : (character.codePointAt(0) ?? 0);
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

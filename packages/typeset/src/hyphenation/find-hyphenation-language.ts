import { hyphenationLanguages } from './hyphenation-language.ts';

/** Tags that mean a language of the table by another name: what people write, and where spelling follows British use. */
const aliases: Readonly<Record<string, string>> = {
  en: 'en-us',
  no: 'nb',
  'en-au': 'en-gb',
  'en-ie': 'en-gb',
  'en-in': 'en-gb',
  'en-nz': 'en-gb',
  'en-za': 'en-gb',
  'de-1996': 'de',
};

/**
 * The key of the table whose patterns serve a language (BCP 47): its own, or that of the tag without its last parts, as
 * `de` for `de-AT` (RFC 4647, lookup).
 */
export function findHyphenationLanguage(tag: string): string | undefined {
  let rest = tag.toLowerCase().replaceAll('_', '-');
  while (rest !== '') {
    const key = aliases[rest] ?? rest;
    if (Object.hasOwn(hyphenationLanguages, key)) return key;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')));
  }
  return undefined;
}

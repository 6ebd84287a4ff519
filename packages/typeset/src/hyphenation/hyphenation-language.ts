/** How words of one language are divided. */
export interface HyphenationLanguage {
  /** Name of the patterns in the package `hyphen`. */
  readonly patterns: string;
  /** The fewest letters before and after a hyphen, as the patterns' authors give them for typesetting. */
  readonly left: number;
  readonly right: number;
  /** Licence of the patterns themselves; the package that carries them is under the ISC licence. */
  readonly licence: string;
}

/**
 * Languages by BCP 47 tag in lower case. Patterns and their minima are those of the hyph-utf8 collection
 * (https://www.hyphenation.org/tex), read from the package `hyphen` one language at a time. Patterns under no licence that
 * allows their use (Romanian) or under the GPL where nothing asks for them (Slovak, Indonesian, Latvian) are left out.
 */
export const hyphenationLanguages: Readonly<Record<string, HyphenationLanguage>> = {
  'en-us': language('en-us', 2, 3, 'FSFAP'),
  'en-gb': language('en-gb', 2, 3, 'MIT'),
  es: language('es', 2, 2, 'MIT'),
  pt: language('pt', 2, 3, 'BSD-3-Clause'),
  fr: language('fr', 2, 3, 'MIT'),
  de: language('de-1996', 2, 2, 'MIT'),
  'de-1901': language('de-1901', 2, 2, 'MIT'),
  it: language('it', 2, 2, 'MIT OR LPPL-1.3'),
  nl: language('nl', 2, 2, 'MIT'),
  pl: language('pl', 2, 2, 'MIT'),
  ru: language('ru', 2, 2, 'LPPL-1.2'),
  uk: language('uk', 2, 2, 'MIT OR LPPL-1.3'),
  tr: language('tr', 2, 2, 'LPPL-1.0'),
  sv: language('sv', 2, 2, 'LPPL-1.2'),
  nb: language('nb', 2, 2, 'FSFAP'),
  nn: language('nn', 2, 2, 'FSFAP'),
  da: language('da', 2, 2, 'MIT OR LPPL-1.3'),
  fi: language('fi', 2, 2, 'free distribution'),
  cs: language('cs', 2, 3, 'GPL-2.0-or-later'),
  el: language('el-monoton', 2, 2, 'MIT OR LPPL-1.0'),
  ca: language('ca', 2, 2, 'LPPL-1.0'),
  hr: language('hr', 2, 2, 'LPPL-1.0'),
  sl: language('sl', 2, 2, 'MIT OR LPPL-1.0'),
  hu: language('hu', 2, 2, 'MPL-1.1'),
  bg: language('bg', 2, 2, 'permissive'),
  et: language('et', 2, 3, 'MIT OR LPPL-1.3'),
  lt: language('lt', 2, 2, 'MIT'),
  af: language('af', 1, 2, 'MIT'),
};

function language(patterns: string, left: number, right: number, licence: string): HyphenationLanguage {
  return { patterns, left, right, licence };
}

import { findHyphenationLanguage } from './find-hyphenation-language.ts';
import { hyphenationLanguages } from './hyphenation-language.ts';
import type { HyphenationPatterns } from './hyphenation-patterns.ts';
import { Hyphenator } from './hyphenator.ts';
import { openPatterns, type PatternTable, packPatterns } from './pattern-table.ts';

export interface HyphenatorOptions {
  /** Words with a hyphen at each place where they may be divided, none for words that may not: `['oc-ta-vo', 'Knuth']`. */
  readonly exceptions?: readonly string[];
}

const loaded = new Map<string, Promise<Hyphenator>>();

/**
 * The hyphenator of a language (BCP 47), or `undefined` where no patterns are known for it: then nothing is hyphenated. Its
 * patterns are read on the first call for the language, and no others.
 *
 * @example
 * const hyphenator = await loadHyphenator('de-AT');
 * hyphenator?.breaks('Donaudampfschiff'); // [2, 5, 10]
 */
export async function loadHyphenator(
  language: string,
  { exceptions = [] }: HyphenatorOptions = {},
): Promise<Hyphenator | undefined> {
  const key = findHyphenationLanguage(language);
  const entry = key === undefined ? undefined : hyphenationLanguages[key];
  if (key === undefined || entry === undefined) return undefined;
  const read = async (): Promise<Hyphenator> =>
    new Hyphenator(key, entry, await readPatterns(entry.patterns), exceptions);
  if (exceptions.length > 0) return read();
  const known = loaded.get(key) ?? read();
  loaded.set(key, known);
  return known;
}

/** A module of the package, which has no types; a test reads every language of the table. */
interface PatternsModule {
  readonly default: HyphenationPatterns;
  /** Where whoever imports keeps what is made of a module: the bytes that `make` gave once, without loading the patterns. */
  readonly kept?: (make: (patterns: HyphenationPatterns) => Uint8Array) => Uint8Array;
}

async function readPatterns(name: string): Promise<PatternTable> {
  const module: PatternsModule = await import(`hyphen/patterns/${name}.js`);
  return openPatterns(module.kept?.(packPatterns) ?? packPatterns(module.default));
}

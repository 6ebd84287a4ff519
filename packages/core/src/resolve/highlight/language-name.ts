import { languageAliases } from './language-aliases.ts';
import type { LanguageName } from './language-loaders.ts';
import { languageLoaders } from './language-loaders.ts';

/** The language that an info string means, whatever its case; `undefined` when it is not one that Octavo colours. */
export function languageName(written: string | undefined): LanguageName | undefined {
  const name = written?.toLowerCase() ?? '';
  return isLanguageName(name) ? name : languageAliases.get(name);
}

function isLanguageName(name: string): name is LanguageName {
  return Object.hasOwn(languageLoaders, name);
}

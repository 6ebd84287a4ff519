import type { CodeToken } from '../resolved-document.ts';
import { languageCompanions } from './language-companions.ts';
import type { LanguageName } from './language-loaders.ts';
import { languageLoaders } from './language-loaders.ts';
import { tokensFromHtml } from './tokens-from-html.ts';

/** Cuts code into coloured tokens, which together hold exactly the code. */
export type Highlighter = (code: string, language: LanguageName) => readonly CodeToken[];

/**
 * Loads the grammars of `languages` and of what stands within them. Each call makes a library of its own: what was
 * highlighted before in the process must not change the colours (grammars within grammars depend on what is loaded).
 */
export async function createHighlighter(languages: readonly LanguageName[]): Promise<Highlighter> {
  const { default: core } = await import('highlight.js/lib/core');
  const library = core.newInstance();
  const names = new Set(languages.flatMap((name) => [name, ...(languageCompanions[name] ?? [])]));
  for (const name of [...names].sort()) {
    library.registerLanguage(name, (await languageLoaders[name]()).default);
  }
  return (code, language) => {
    const tokens = tokensFromHtml(library.highlight(code, { language, ignoreIllegals: true }).value);
    return tokens.map(({ value }) => value).join('') === code ? tokens : [{ kind: 'plain', value: code }];
  };
}

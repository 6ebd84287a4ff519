import type { CodeToken } from '../resolved-document.ts';
import { languageCompanions } from './language-companions.ts';
import type { LanguageName } from './language-loaders.ts';
import { languageLoaders } from './language-loaders.ts';
import { tokensFromHtml } from './tokens-from-html.ts';

/** Cuts code into coloured tokens, which together hold exactly the code. */
export type Highlighter = (code: string, language: LanguageName) => readonly CodeToken[];

/** So many libraries are kept for documents to come: those of a project mostly have the same languages. */
const mostKept = 16;

/** Libraries by the languages that they know, the one used last at the end. */
const kept = new Map<string, Promise<Highlighter>>();

/**
 * Loads the grammars of `languages` and of what stands within them. Other languages have a library of their own: what was
 * highlighted before in the process must not change the colours (grammars within grammars depend on what is loaded).
 */
export function createHighlighter(languages: readonly LanguageName[]): Promise<Highlighter> {
  const names = [...new Set(languages.flatMap((name) => [name, ...(languageCompanions[name] ?? [])]))].sort();
  const key = names.join(' ');
  const highlighter = kept.get(key) ?? libraryOf(names);
  kept.delete(key);
  kept.set(key, highlighter);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return highlighter;
}

/** Grammars become patterns when they are first used, which takes longer than colouring what documents have of them. */
async function libraryOf(names: readonly LanguageName[]): Promise<Highlighter> {
  const { default: core } = await import('highlight.js/lib/core');
  const library = core.newInstance();
  for (const name of names) library.registerLanguage(name, (await languageLoaders[name]()).default);
  return (code, language) => {
    const tokens = tokensFromHtml(library.highlight(code, { language, ignoreIllegals: true }).value);
    return tokens.map(({ value }) => value).join('') === code ? tokens : [{ kind: 'plain', value: code }];
  };
}

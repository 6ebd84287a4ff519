import type { Hyphenator } from '@octavo/typeset';
import { loadHyphenator } from '@octavo/typeset';
import type { Hyphenators } from '../text/paragraph.ts';

/** The hyphenators of the languages that text is hyphenated in; `''` stands for the document's own. */
export async function loadHyphenators(
  languages: ReadonlySet<string>,
  documentLanguage: string | undefined,
): Promise<Hyphenators> {
  const loaded = new Map<string, Hyphenator>();
  for (const language of languages) {
    const hyphenator = await loadHyphenator(language === '' ? (documentLanguage ?? '') : language);
    if (hyphenator !== undefined) loaded.set(language, hyphenator);
  }
  return loaded;
}

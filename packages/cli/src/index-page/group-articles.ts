import type { BuiltDocument, DocumentFacts } from '../build/built-document.ts';

/** A document of which files were written. */
export interface Edition {
  readonly document: BuiltDocument;
  readonly facts: DocumentFacts;
}

/** One article in each language that it exists in. */
export interface Article {
  readonly key: string;
  readonly editions: readonly Edition[];
}

/**
 * Puts the languages of one article together, `first` before the others, which keep the order of the build: documents with the same `translation-key` in
 * their front matter, else those whose names differ in nothing but their language (`brief.es.md`, `es/brief.md`).
 */
export function groupArticles(documents: readonly BuiltDocument[], first: string): readonly Article[] {
  const groups = new Map<string, Edition[]>();
  for (const document of documents) {
    const { facts, files } = document;
    if (facts === undefined || !files.some(({ path }) => path !== undefined)) continue;
    const key = facts.translationKey ?? keyOf(document.source.stem, facts.language);
    groups.set(key, [...(groups.get(key) ?? []), { document, facts }]);
  }
  const isFirst = ({ facts }: Edition) => Number(facts.language.split('-')[0] === first.split('-')[0]);
  return [...groups].map(([key, editions]) => ({
    key,
    editions: editions.toSorted((left, right) => isFirst(right) - isFirst(left)),
  }));
}

function keyOf(stem: string, language: string): string {
  const names = [language, language.split('-')[0] ?? ''].map((tag) => tag.toLowerCase());
  const isLanguage = (part: string) => names.includes(part.toLowerCase().replaceAll('_', '-'));
  const parts = stem.split('/').filter((part, index, all) => index === all.length - 1 || !isLanguage(part));
  const name = parts.pop() ?? '';
  const bare = name.replace(/[._-]([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)$/i, (suffix, tag: string) =>
    isLanguage(tag) ? '' : suffix,
  );
  return [...parts, bare].join('/');
}

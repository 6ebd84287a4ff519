import type { Manifest, ManifestDocument, ManifestEntry } from '../output/manifest.ts';

/** A document of which files were written. */
export interface Edition {
  readonly document: ManifestDocument;
  readonly files: readonly ManifestEntry[];
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
export function groupArticles({ documents, files }: Manifest, first: string): readonly Article[] {
  const filesOf = new Map<string, ManifestEntry[]>(documents.map(({ stem }) => [stem, []]));
  for (const file of files) filesOf.get(file.stem)?.push(file);
  const groups = new Map<string, Edition[]>();
  for (const document of documents) {
    const key = document.translationKey ?? keyOf(document.stem, document.language);
    const edition = { document, files: filesOf.get(document.stem) ?? [] };
    groups.set(key, [...(groups.get(key) ?? []), edition]);
  }
  const isFirst = ({ document }: Edition) => Number(document.language.split('-')[0] === first.split('-')[0]);
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

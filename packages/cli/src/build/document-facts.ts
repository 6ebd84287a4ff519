import { plainText, type ResolvedDocument } from '@octavo/core';
import type { DocumentFacts } from './built-document.ts';
import { countWords } from './count-words.ts';

/** What a manifest and a download page say of a resolved document. */
export function documentFacts(resolved: ResolvedDocument): DocumentFacts {
  const { metadata } = resolved.document;
  const key = metadata.extra['translation-key'];
  return {
    title: resolved.title,
    ...(metadata.subtitle === undefined ? {} : { subtitle: plainText(metadata.subtitle) }),
    authors: metadata.authors.map(({ name }) => name),
    ...(resolved.date === undefined ? {} : { date: resolved.date }),
    ...isoDateOf(metadata.date),
    language: resolved.language,
    direction: resolved.direction,
    words: countWords(resolved.document),
    ...(typeof key === 'string' ? { translationKey: key } : {}),
  };
}

/** A day or a month that the author gave as ISO 8601: programs can read it. */
function isoDateOf(date: string | undefined): { readonly isoDate?: string } {
  const [isoDate] = /^\d{4}-\d{2}(?:-\d{2})?(?=$|[T ])/.exec(date ?? '') ?? [];
  return isoDate === undefined || Number.isNaN(Date.parse(isoDate)) ? {} : { isoDate };
}

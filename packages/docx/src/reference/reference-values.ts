import { plainText, type ResolvedDocument } from '@octavo/core';

/** What a document fills into a reference's fields and placeholders, as text. */
export interface ReferenceValues {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly date: string;
  readonly keywords: string;
  /** Every placeholder by its name: the above, and the front matter's own keys. */
  readonly placeholders: ReadonlyMap<string, string>;
}

export function referenceValues(resolved: ResolvedDocument): ReferenceValues {
  const { metadata } = resolved.document;
  const values = {
    title: resolved.title,
    subtitle: plainText(metadata.subtitle ?? []),
    author: metadata.authors.map(({ name }) => name).join(', '),
    date: resolved.date ?? '',
    keywords: metadata.keywords.join(', '),
  };
  const abstract = (metadata.abstract ?? [])
    .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []))
    .join(' ');
  const affiliation = [...new Set(metadata.authors.flatMap(({ affiliations }) => affiliations))].join(', ');
  const own = Object.entries(metadata.extra).flatMap(([key, value]): (readonly [string, string])[] =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
  );
  return {
    ...values,
    placeholders: new Map([
      ...own,
      ...Object.entries(values),
      ['authors', values.author],
      ['affiliation', affiliation],
      ['abstract', abstract],
      ['lang', resolved.language],
    ]),
  };
}

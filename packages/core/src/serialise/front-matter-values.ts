import type { Block, Inline } from '../model/node-map.ts';
import type { Author, Json, Metadata } from '../model/nodes/document.ts';

interface Writers {
  readonly inlines: (inlines: readonly Inline[]) => string;
  readonly blocks: (blocks: readonly Block[]) => string;
}

/** The front matter that reads as this metadata. */
export function frontMatterValues(metadata: Metadata, write: Writers): { readonly [key: string]: Json } {
  const { title, subtitle, authors, date, lang, keywords, abstract, extra } = metadata;
  return {
    ...(title === undefined ? {} : { title: write.inlines(title) }),
    ...(subtitle === undefined ? {} : { subtitle: write.inlines(subtitle) }),
    ...(authors.length === 0 ? {} : { author: authorValues(authors) }),
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(abstract === undefined ? {} : { abstract: write.blocks(abstract) }),
    ...extra,
  };
}

function authorValues(authors: readonly Author[]): Json {
  const values = authors.map(authorValue);
  const [only] = values;
  return values.length === 1 && typeof only === 'string' ? only : values;
}

function authorValue({ name, affiliations, ...rest }: Author): Json {
  const more = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (affiliations.length === 0 && more.length === 0) return name;
  return { name, ...(affiliations.length === 0 ? {} : { affiliations }), ...Object.fromEntries(more) };
}

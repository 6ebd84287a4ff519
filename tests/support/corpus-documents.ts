import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFormat } from '@octavo/core';

/** A document of others, to be converted as it is. */
export interface CorpusDocument {
  readonly name: string;
  readonly file: URL;
  readonly format: SourceFormat;
}

const shared = new URL('../../../shared/', import.meta.url);

/** Real documents that stand beside this repository where it is developed; none where they do not. */
export function corpusDocuments(): readonly CorpusDocument[] {
  const corpus = listMarkdown(new URL('corpus/', shared));
  const inputs = ['6-zoo.md', '7-deck.md', 'article.txt'].map((name) => new URL(`inputs/${name}`, shared));
  return [...corpus, ...inputs.filter((file) => existsSync(file))].map((file) => ({
    name: fileURLToPath(file).slice(fileURLToPath(shared).length),
    file,
    format: file.pathname.endsWith('.txt') ? 'text' : 'markdown',
  }));
}

/** Longer ones take minutes where a document is converted several times and each page is read by judges. */
const longestBytes = 48_000;

/** Those of the documents that suites of several formats take; all when OCTAVO_WHOLE_CORPUS is set. */
export function shorterCorpusDocuments(): readonly CorpusDocument[] {
  const all = corpusDocuments();
  if (process.env['OCTAVO_WHOLE_CORPUS']) return all;
  return all.filter(({ file }) => statSync(file).size <= longestBytes);
}

function listMarkdown(folder: URL): readonly URL[] {
  if (!existsSync(folder)) return [];
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => new URL(path.split(/[\\/]/).map(encodeURIComponent).join('/'), folder));
}

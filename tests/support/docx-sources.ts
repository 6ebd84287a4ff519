import { readFileSync } from 'node:fs';
import type { SourceFormat } from '@octavo/core';
import { agreementSources } from './agreement-sources.ts';
import { corpusDocuments } from './corpus-documents.ts';

/** A source that is judged as a Word document. */
export interface DocxSource {
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly folder: URL;
  readonly file: string;
  readonly format: SourceFormat;
}

/** Every case, the published documents, and the documents of others where they are. */
export function docxSources(): readonly DocxSource[] {
  const others = corpusDocuments().map(({ file, format, name }) => ({
    name,
    source: readFileSync(file),
    folder: new URL('.', file),
    file: name,
    format,
  }));
  return [...agreementSources().map((source) => ({ ...source, format: 'markdown' as const })), ...others];
}

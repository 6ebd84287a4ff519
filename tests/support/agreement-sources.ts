import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cases } from './case-folder.ts';

/** A source on whose outputs all formats must agree. */
export interface AgreementSource {
  readonly name: string;
  readonly source: string;
  readonly folder: URL;
  readonly file: string;
}

/** Every case that can be read, and the published documents. */
export function agreementSources(): readonly AgreementSource[] {
  const readable = cases.filter(({ name }) => name !== 'document/broken-front-matter');
  return [
    ...readable.map(({ name, input, folder }) => ({ name, source: input, folder, file: 'input.md' })),
    ...documentsIn(new URL('../../content/', import.meta.url)),
    ...documentsIn(new URL('../../docs/guide/', import.meta.url)),
  ];
}

function documentsIn(folder: URL): readonly AgreementSource[] {
  if (!existsSync(folder)) return [];
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => ({ name: file, source: readFileSync(new URL(file, folder), 'utf8'), folder, file }));
}

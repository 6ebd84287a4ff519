import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentToCheck } from './check-document-pages.ts';

/** The documents of this repository that are published: `content/` and the guide. */
export function publishedDocuments(): readonly DocumentToCheck[] {
  return ['content', 'docs/guide'].flatMap((folder) => {
    const url = new URL(`../../${folder}/`, import.meta.url);
    if (!existsSync(url)) return [];
    return readdirSync(fileURLToPath(url))
      .filter((file) => file.endsWith('.md'))
      .toSorted()
      .map((file) => ({ name: `${folder}/${file}`, file: new URL(file, url), format: 'markdown' as const }));
  });
}

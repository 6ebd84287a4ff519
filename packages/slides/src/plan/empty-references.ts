import type { Heading } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Draft } from './drafts.ts';

/** What writers call the list of what they cite, which other programs put behind its heading. */
const names: ReadonlySet<string> = new Set([
  'references',
  'bibliography',
  'works cited',
  'literature',
  'referencias',
  'bibliografía',
  'referências',
  'bibliografia',
  '参考文献',
  'literatur',
  'literaturverzeichnis',
  'références',
  'bibliographie',
]);

/** The heading for a list of references that ends an article, when nothing stands under it: a slide of it would be empty. */
export function emptyReferences(drafts: readonly Draft[]): Heading | undefined {
  const last = drafts.at(-1);
  if (last?.heading === undefined || last.blocks.length > 0) return undefined;
  return names.has(plainText(last.heading.children).trim().toLowerCase()) ? last.heading : undefined;
}

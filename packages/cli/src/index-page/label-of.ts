import { formats } from '../formats.ts';
import type { PageWords } from './page-words.ts';

/** What a button for a format says in the words of a page; the format's name where it is none of ours. */
export function labelOf(format: string, words?: PageWords): string {
  return words?.labels[format] ?? formats.find((known) => known.format === format)?.label ?? format;
}

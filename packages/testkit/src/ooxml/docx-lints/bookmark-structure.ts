import { duplicatesOf, storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Bookmarks that share a name or an id, never end, never begin, or have a name over 40 characters. */
export const bookmarkStructure: Lint = (opened) => {
  const starts = Array.from(storyElements(opened, 'w:bookmarkStart'), ({ element }) => element.attributes);
  const names = starts.map((attributes) => attributes['w:name'] ?? '');
  const startIds = starts.map((attributes) => attributes['w:id'] ?? '');
  const endIds = Array.from(
    storyElements(opened, 'w:bookmarkEnd'),
    ({ element }) => element.attributes['w:id'] ?? '',
  );
  return [
    ...duplicatesOf(names).map((name) => `two bookmarks are named "${name}"`),
    ...duplicatesOf(startIds).map((id) => `two bookmarks have the id ${id}`),
    ...startIds.filter((id) => !endIds.includes(id)).map((id) => `the bookmark ${id} never ends`),
    ...endIds.filter((id) => !startIds.includes(id)).map((id) => `the bookmark ${id} ends but never begins`),
    ...names
      .filter((name) => name.length > 40)
      .map((name) => `the bookmark "${name}" is longer than 40 characters`),
    ...names
      .filter((name) => /[^\p{L}\p{N}_]/u.test(name))
      .map((name) => `the bookmark "${name}" has a character that Word refuses`),
  ].map((message) => ({ lint: 'bookmark-structure', part: 'word/document.xml', message }));
};

import type { Block, XmlElement } from '@octavo/core';
import { descendants } from '../package/tree.ts';

/** The names of the bookmarks that begin within an element, in order. */
export function bookmarksOf(element: XmlElement): readonly string[] {
  return descendants(element, 'w:bookmarkStart').flatMap(({ attributes }) => attributes.get('w:name') ?? []);
}

/** The keys under which bookmarks, and the number of a formula, are kept on a block until all are known. */
export const bookmarkKey = 'word-bookmarks';
export const numberKey = 'word-number';

/** A block that knows the bookmarks that lead to it: names of bookmarks have no spaces. */
export function withBookmarks<T extends Block>(block: T, names: readonly string[], number?: string): T {
  const known = block.attributes?.values ?? {};
  const all = [...(known[bookmarkKey]?.split(' ') ?? []), ...names];
  if (all.length === 0 && number === undefined) return block;
  const values = {
    ...known,
    ...(all.length === 0 ? {} : { [bookmarkKey]: all.join(' ') }),
    ...(number === undefined ? {} : { [numberKey]: number }),
  };
  return { ...block, attributes: { ...block.attributes, values } };
}

export function bookmarksOn(block: Block): readonly string[] {
  return block.attributes?.values?.[bookmarkKey]?.split(' ') ?? [];
}

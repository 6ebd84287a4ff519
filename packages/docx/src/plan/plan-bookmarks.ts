import type { Node, NodeTable, ResolvedDocument } from '@octavo/core';
import { bookmarkName, cut, longestName } from './bookmark-name.ts';

/** A named place in the text; `id` is unique in the package, too. */
export interface Bookmark {
  readonly id: number;
  readonly name: string;
}

/** A bookmark for each node that can be referred to, and for each note that is referred to more than once. */
export function planBookmarks(nodes: readonly Node[], resolved: ResolvedDocument): NodeTable<Bookmark> {
  const bookmarks: Record<string, Bookmark> = {};
  const taken = new Set<string>();
  const add = (nodeId: string, wish: string) => {
    const name = uniqueName(wish, taken);
    taken.add(name.toLowerCase());
    bookmarks[nodeId] = { id: taken.size, name };
  };
  for (const node of nodes) {
    const anchor = resolved.anchors[node.id];
    if (anchor !== undefined && bookmarks[node.id] === undefined) add(node.id, bookmarkName(anchor));
  }
  for (const note of resolved.footnotes) {
    const first = note.references[0];
    if (first !== undefined && note.references.length > 1) add(first, `_Note${note.number}`);
  }
  return bookmarks;
}

/** Word compares names without regard to case. */
function uniqueName(wish: string, taken: ReadonlySet<string>): string {
  let name = cut(wish, longestName);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = `_${count}`;
    name = cut(wish, longestName - suffix.length) + suffix;
  }
  return name;
}

import type { Parts } from './compile-parts.ts';

/** Content types first, as readers that stream want it; the rest by name, so that the order is always the same. */
export function sortParts(parts: Parts): Parts {
  return new Map([...parts].sort(byPath));
}

function byPath([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  return rank(left) - rank(right) || (left < right ? -1 : left > right ? 1 : 0);
}

import { type Block, mapChildren, type Node, walk } from '@octavo/core';

const labelled: ReadonlySet<Node['type']> = new Set(['heading', 'figure', 'table', 'mathBlock']);

/** What blocks are called as they were read, and by their author: bookmarks do not keep every character of a label. */
export function authorNames(
  written: readonly Block[],
  read: readonly Block[],
): readonly (readonly [read: string, written: string])[] {
  const places = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => Array.from(walk(block)).filter(({ type }) => labelled.has(type)));
  const authors = places(written);
  const found = places(read);
  if (authors.length !== found.length) return [];
  return found.flatMap(({ attributes }, index) => {
    const own = authors[index]?.attributes?.label;
    const label = attributes?.label;
    return label === undefined || own === undefined || label === own ? [] : [[label, own] as const];
  });
}

/** Blocks whose references lead to labels by their author's names. */
export function renamed(blocks: readonly Block[], names: ReadonlyMap<string, string>): readonly Block[] {
  if (names.size === 0) return blocks;
  const rename = (nodes: readonly Node[]): readonly Node[] =>
    nodes.map((node): Node => {
      if (node.type === 'crossReference') {
        const target = names.get(node.target);
        return target === undefined
          ? node
          : { ...node, target, raw: node.raw.replace(node.target, () => target) };
      }
      const inner = mapChildren(node, rename);
      const target = inner.type === 'link' ? names.get(inner.url.replace(/^#/, '')) : undefined;
      return inner.type === 'link' && target !== undefined ? { ...inner, url: `#${target}` } : inner;
    });
  // Only names were changed: blocks stay blocks.
  return rename(blocks) as readonly Block[];
}

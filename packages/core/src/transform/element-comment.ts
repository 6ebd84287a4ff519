import type { Node } from '../model/node-map.ts';

const elementComment = /^\s*<!--\s*\.element:\s*([\s\S]*?)-->\s*$/;
const attribute = /([\w-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Whether a node is reveal.js' comment that sets the element before it, or around it. */
export function isElementComment(node: Node): boolean {
  return (node.type === 'htmlBlock' || node.type === 'htmlInline') && elementComment.test(node.value);
}

/** What such a comment sets: the classes, and the other attributes by their names. */
export function readElementComment(comment: string): {
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
} {
  const written = elementComment.exec(comment)?.[1] ?? '';
  const values = new Map(
    Array.from(written.matchAll(attribute), ([, name = '', double, single, bare]) => [
      name,
      double ?? single ?? bare ?? '',
    ]),
  );
  const classes = (values.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
  values.delete('class');
  return { classes, values };
}

import type { Node } from '../model/node-map.ts';

/** Where a block may move to, as its braces say; those of a picture stand behind it. Whether it is a place that we know is not checked here. */
export function floatOf(node: Node): string | undefined {
  return attributesOf(node)?.values?.['float'];
}

function attributesOf(node: Node): Node['attributes'] {
  if (node.type === 'figure') return node.image.attributes;
  if (node.type !== 'paragraph') return node.attributes;
  const [only, ...further] = node.children;
  return only?.type === 'image' && further.length === 0 ? only.attributes : node.attributes;
}

import { mapChildren } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';

/** Takes raw HTML out: all of it, or comments only. */
export function dropHtml(document: Document, which: 'all' | 'comments'): Document {
  const drop = (children: readonly Node[]): readonly Node[] =>
    children
      .filter((child) => !isHtml(child) || (which === 'comments' && !/^\s*<!--/.test(child.value)))
      .map((child) => mapChildren(child, drop));
  return mapChildren(document, drop);
}

function isHtml(node: Node): node is Extract<Node, { type: 'htmlBlock' | 'htmlInline' }> {
  return node.type === 'htmlBlock' || node.type === 'htmlInline';
}

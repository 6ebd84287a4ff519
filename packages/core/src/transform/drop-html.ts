import { mapChildren, mapNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';

/** Takes raw HTML out: all of it, or comments only. */
export function dropHtml(document: Document, which: 'all' | 'comments'): Document {
  const isDropped = (node: Node): boolean => isHtml(node) && (which === 'all' || /^\s*<!--/.test(node.value));
  if (!walk(document).some(isDropped)) return document;
  const drop = (children: readonly Node[]): readonly Node[] => {
    const kept = children.some(isDropped)
      ? closeGaps(children.filter((child) => !isDropped(child)))
      : children;
    return mapNodes(kept, (child) => mapChildren(child, drop));
  };
  return mapChildren(document, drop);
}

/** One space where something was dropped between two. */
function closeGaps(children: readonly Node[]): readonly Node[] {
  return children.flatMap((child, index): readonly Node[] => {
    const before = children[index - 1];
    const isDoubled = before?.type === 'text' && before.value.endsWith(' ');
    if (!isDoubled || child.type !== 'text') return [child];
    const value = child.value.trimStart();
    return value === '' ? [] : [{ ...child, value }];
  });
}

function isHtml(node: Node): node is Extract<Node, { type: 'htmlBlock' | 'htmlInline' }> {
  return node.type === 'htmlBlock' || node.type === 'htmlInline';
}

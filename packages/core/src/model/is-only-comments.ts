import type { Inline, Node } from './node-map.ts';
import type { Paragraph } from './nodes/paragraph.ts';

/** Whether a node is a paragraph that holds comments and no words. */
export function isOnlyComments(node: Node): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'comment') &&
    node.children.every(isCommentOrBlank)
  );
}

function isCommentOrBlank(inline: Inline): boolean {
  return inline.type === 'comment' || (inline.type === 'text' && inline.value.trim() === '');
}

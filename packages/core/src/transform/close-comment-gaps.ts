import { mapChildren } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';

/**
 * Leaves one space where a comment stands between two, and none before one at the end: nobody sees the comment, and the spaces would be
 * seen.
 */
export function closeCommentGaps(document: Document): Document {
  return mapChildren(document, close);
}

function close(children: readonly Node[]): readonly Node[] {
  if (!children.some(({ type }) => type === 'comment'))
    return children.map((child) => mapChildren(child, close));
  return children.flatMap((child, index): readonly Node[] => {
    if (child.type !== 'text') return [mapChildren(child, close)];
    const isAfterSpace = isComment(children[index - 1]) && endsInSpace(before(children, index));
    const start = isAfterSpace ? child.value.trimStart() : child.value;
    const isLast = index < children.length - 1 && children.slice(index + 1).every(isComment);
    const value = isLast ? start.trimEnd() : start;
    return value === '' ? [] : [{ ...child, value }];
  });
}

function isComment(node: Node | undefined): boolean {
  return node?.type === 'comment';
}

/** What stands before the comments that stand before a place; undefined when they begin the line. */
function before(children: readonly Node[], index: number): Node | undefined {
  return children.slice(0, index).findLast((node) => node.type !== 'comment');
}

function endsInSpace(node: Node | undefined): boolean {
  return node === undefined || (node.type === 'text' && /\s$/.test(node.value));
}

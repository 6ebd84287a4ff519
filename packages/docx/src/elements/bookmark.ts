import type { NodeId } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { element } from '../xml/element.ts';
import type { InlineElement } from './inline-element.ts';

/** `content` between the ends of its node's bookmark; as it is when nothing can refer to the node. */
export function bookmarked(
  nodeId: NodeId,
  content: readonly InlineElement[],
  context: DocxContext,
): readonly InlineElement[] {
  const bookmark = context.insideContents ? undefined : context.plan.bookmarks[nodeId];
  if (bookmark === undefined) return content;
  return [
    element('w:bookmarkStart', { 'w:id': bookmark.id, 'w:name': bookmark.name }),
    ...content,
    element('w:bookmarkEnd', { 'w:id': bookmark.id }),
  ];
}

import { mapChildren, mapNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';

/** Takes out paragraphs in which HTML that was left out stood alone: nothing is left to show, not even an empty line. */
export function dropEmptyParagraphs(document: Document): Document {
  if (!walk(document).some(isEmptyParagraph)) return document;
  const drop = (children: readonly Node[]): readonly Node[] => {
    const kept = children.some(isEmptyParagraph)
      ? children.filter((child) => !isEmptyParagraph(child))
      : children;
    return mapNodes(kept, (child) => mapChildren(child, drop));
  };
  return mapChildren(document, drop);
}

function isEmptyParagraph(node: Node): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

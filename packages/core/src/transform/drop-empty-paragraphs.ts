import { mapChildren } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';

/** Takes out paragraphs in which HTML that was left out stood alone: nothing is left to show, not even an empty line. */
export function dropEmptyParagraphs(document: Document): Document {
  const drop = (children: readonly Node[]): readonly Node[] =>
    children.filter((child) => !isEmptyParagraph(child)).map((child) => mapChildren(child, drop));
  return mapChildren(document, drop);
}

function isEmptyParagraph(node: Node): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

import { mapChildren } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';

/** A document that does not say who wrote it or remarked on it. What the text itself says is its author's to see to. */
export function anonymiseDocument(document: Document): Document {
  const anonymise = (children: readonly Node[]): readonly Node[] =>
    children.map((child) => {
      if (child.type !== 'comment') return mapChildren(child, anonymise);
      const { author: _author, date: _date, ...comment } = child;
      return comment;
    });
  const { metadata } = document;
  return { ...mapChildren(document, anonymise), metadata: { ...metadata, authors: [] } };
}

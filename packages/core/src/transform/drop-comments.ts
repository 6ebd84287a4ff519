import { mapChildren, mapMetadata } from '../model/children.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';

/** Takes comments out of text and front matter, and paragraphs that hold nothing else. */
export function dropComments(document: Document): Document {
  return { ...mapChildren(document, drop), metadata: mapMetadata(document.metadata, drop) };
}

function drop(children: readonly Node[]): readonly Node[] {
  return children.flatMap((child): readonly Node[] => {
    if (child.type === 'comment') return [];
    const kept = mapChildren(child, drop);
    const isEmptied = kept.type === 'paragraph' && kept !== child && kept.children.every(isBlank);
    return isEmptied ? [] : [kept];
  });
}

function isBlank(inline: Inline): boolean {
  return inline.type === 'text' && inline.value.trim() === '';
}

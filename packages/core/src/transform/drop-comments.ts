import { mapChildren } from '../model/children.ts';
import type { Block, Inline, Node } from '../model/node-map.ts';
import type { Document, Metadata } from '../model/nodes/document.ts';

/** Takes comments out of text and front matter, and paragraphs that hold nothing else. */
export function dropComments(document: Document): Document {
  return { ...mapChildren(document, drop), metadata: withoutComments(document.metadata) };
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

function withoutComments(metadata: Metadata): Metadata {
  const { title, subtitle, abstract } = metadata;
  return {
    ...metadata,
    // Inlines are left as inlines, blocks as blocks.
    ...(title === undefined ? {} : { title: drop(title) as readonly Inline[] }),
    ...(subtitle === undefined ? {} : { subtitle: drop(subtitle) as readonly Inline[] }),
    ...(abstract === undefined ? {} : { abstract: drop(abstract) as readonly Block[] }),
  };
}

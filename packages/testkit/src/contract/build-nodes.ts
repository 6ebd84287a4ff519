import type { Block, Document, FootnoteDefinition, Inline, Metadata, Node } from '@octavo/core';
import { assignIds } from '@octavo/core';

/** A node without its id: `documentOf` gives all nodes theirs. */
type Draft<N> = N extends Node ? Omit<N, 'id'> : never;

/** A node to be put into a document; its id comes with the document. */
export function node<N extends Node>(draft: Draft<N>): N {
  // The empty id is replaced by `assignIds` before anything can read it.
  return { id: '', ...draft } as unknown as N;
}

export function text(value: string): Inline {
  return node<Extract<Node, { type: 'text' }>>({ type: 'text', value });
}

export function paragraph(...children: readonly (Inline | string)[]): Block {
  return node<Extract<Node, { type: 'paragraph' }>>({
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  });
}

/** A document of blocks, ids assigned. */
export function documentOf(
  children: readonly Block[],
  footnotes: readonly FootnoteDefinition[] = [],
  metadata: Partial<Metadata> = {},
): Document {
  const document: Document = {
    type: 'document',
    schemaVersion: 1,
    id: 'document',
    file: 'contract.md',
    metadata: { authors: [], keywords: [], extra: {}, ...metadata },
    children,
    footnotes,
  };
  assignIds(document);
  return document;
}

import { childrenOf } from '../model/children.ts';
import type { AnyNode } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Heading } from '../model/nodes/heading.ts';

/** Kinds whose headings belong to them and not to the document's outline. */
const enclosed: ReadonlySet<string> = new Set([
  'blockQuote',
  'list',
  'table',
  'callout',
  'definitionList',
  'speakerNotes',
]);

/** The headings that make up the document's outline, in order: those of the flow, also inside plain containers. */
export function outlineHeadings(document: Document): readonly Heading[] {
  return document.children.flatMap(headingsIn);
}

function headingsIn(node: AnyNode): readonly Heading[] {
  if (node.type === 'heading') return [node];
  return enclosed.has(node.type) ? [] : childrenOf(node).flatMap(headingsIn);
}

import type { Node, Outcome, ResolvedDocument } from '@octavo/core';
import { childrenOf } from '@octavo/core';

/** The kinds that are elements of their own in the structure of a PDF, wherever they stand. */
const tags: Readonly<Partial<Record<Node['type'], string>>> = {
  list: 'L',
  definitionList: 'L',
  table: 'Table',
  tableRow: 'TR',
  blockQuote: 'BlockQuote',
  codeBlock: 'Code',
  inlineCode: 'Code',
};

/** How often each of those elements stands in a document that is projected for PDF, its notes included. */
export function structureOfModel(
  { document, footnotes }: ResolvedDocument,
  outcomes: readonly Outcome[],
): Readonly<Record<string, number>> {
  const dropped = new Set(
    outcomes.filter(({ support }) => support === 'dropped').map(({ nodeId }) => nodeId),
  );
  const counts: Record<string, number> = { Note: footnotes.length, Table: 0, L: 0, BlockQuote: 0 };
  const visit = (node: Node): void => {
    // What is empty, and what no words of are shown, is no element.
    if (dropped.has(node.id) || (node.type === 'codeBlock' && node.value.trim() === '')) return;
    const tag = isBox(node) ? undefined : tags[node.type];
    if (tag !== undefined) counts[tag] = (counts[tag] ?? 0) + 1;
    if (node.type === 'table' && isBox(node)) return;
    for (const child of childrenOf(node)) visit(child);
  };
  const { metadata, children } = document;
  for (const block of [...(metadata.abstract ?? []), ...children]) visit(block);
  for (const { definition } of footnotes) for (const block of definition.children) visit(block);
  return counts;
}

/** A table of one cell relates nothing to anything: it is read as what it holds. */
function isBox(node: Node): boolean {
  if (node.type !== 'table') return false;
  const rows = [...node.head, ...node.body];
  return rows.length === 1 && rows[0]?.cells.length === 1;
}

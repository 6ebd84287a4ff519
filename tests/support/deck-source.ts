import type { Outcome, ResolvedDocument, TableRow } from '@octavo/core';
import { plainText, walk } from '@octavo/core';
import type { DeckSource } from '@octavo/testkit';

/** What a document promises of its presentation, where its outcomes say that formulas and charts are native. */
export function deckSource(resolved: ResolvedDocument, outcomes: readonly Outcome[]): DeckSource {
  const nodes = Array.from(walk(resolved.document));
  const native = new Set(outcomes.flatMap(({ nodeId, support }) => (support === 'native' ? [nodeId] : [])));
  const count = (...kinds: readonly string[]): number =>
    nodes.filter(({ type, id }) => kinds.includes(type) && native.has(id)).length;
  return {
    title: resolved.title,
    language: resolved.language,
    hasNotes: nodes.some(({ type }) => type === 'speakerNotes') || resolved.footnotes.length > 0,
    equations: count('mathBlock', 'inlineMath'),
    charts: count('chart'),
    codeLines: nodes.flatMap((node) => (node.type === 'codeBlock' ? node.value.split('\n') : [])),
    tables: nodes.flatMap((node) => {
      const [head] = node.type === 'table' ? node.head : [];
      if (node.type !== 'table' || head === undefined || node.head.length > 1) return [];
      return [{ head: rowText(head), rows: node.body.map(rowText) }];
    }),
  };
}

function rowText({ cells }: TableRow): string {
  return cells
    .flatMap(({ children }) => children)
    .map((block) => (block.type === 'paragraph' ? plainText(block.children) : ''))
    .join(' ');
}

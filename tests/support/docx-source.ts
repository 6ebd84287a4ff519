import type { Block, Node, Outcome, ResolvedDocument, Table, TableColumn } from '@octavo/core';
import { childrenOf, plainText } from '@octavo/core';
import type { ColumnAlign, DocxSource } from '@octavo/testkit';

/** Word opens no table with more columns: a wider one stands in several. */
const mostColumns = 63;

/** What a document promises of its Word file, where its outcomes say that it is native there. */
export function docxSource(resolved: ResolvedDocument, outcomes: readonly Outcome[]): DocxSource {
  const { metadata } = resolved.document;
  const flow = [...(metadata.abstract ?? []), ...resolved.document.children].flatMap(shownNodes);
  const notes = resolved.footnotes.flatMap(({ definition }) => definition.children.flatMap(shownNodes));
  const native = new Set(outcomes.flatMap(({ nodeId, support }) => (support === 'native' ? [nodeId] : [])));
  const isNative = ({ id }: Node): boolean => native.has(id);
  const formulas = [...flow, ...notes].filter(
    (node) => (node.type === 'mathBlock' || node.type === 'inlineMath') && isNative(node),
  );
  return {
    authors: metadata.authors.map(({ name }) => name),
    keywords: metadata.keywords,
    foreign: flow.flatMap((node) => {
      const language = node.type === 'span' ? node.attributes?.values?.['lang'] : undefined;
      return node.type === 'span' && language !== undefined
        ? [{ language, text: plainText(node.children) }]
        : [];
    }),
    columns: flow.flatMap((node) => (node.type === 'table' ? columnsOf(node, resolved) : [])),
    quoted: flow.reduce(
      (sum, node) => sum + (node.type === 'blockQuote' ? paragraphsIn(node.children) : 0),
      0,
    ),
    equations: formulas.length,
    // One with a number shares its line with that.
    displayed: formulas.filter(({ type, id }) => type === 'mathBlock' && resolved.numbers[id] === undefined)
      .length,
    alternativeTexts: flow.flatMap((node) =>
      node.type === 'image' && resolved.assets[node.id]?.type !== 'missing' && node.alt.trim() !== ''
        ? [node.alt]
        : [],
    ),
    tasks: flow.filter((node) => node.type === 'listItem' && node.checked !== undefined).length,
  };
}

/** Every node below that Word shows: what is said to a deck's speaker is not. */
function shownNodes(root: Node): readonly Node[] {
  return root.type === 'speakerNotes' ? [] : [root, ...childrenOf(root).flatMap(shownNodes)];
}

function paragraphsIn(blocks: readonly Block[]): number {
  return blocks.filter(({ type }) => type === 'paragraph').length;
}

function columnsOf(
  { columns, head, body }: Table,
  { direction }: ResolvedDocument,
): readonly (readonly (ColumnAlign | undefined)[])[] {
  if (head.length + body.length === 0) return [];
  const aligns = columns.map((column) => alignOf(column, direction));
  const count = Math.max(1, Math.ceil(columns.length / mostColumns));
  const width = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, index) => aligns.slice(index * width, (index + 1) * width));
}

/** `left` is the side where lines start, or where they end when text runs from right to left. */
function alignOf(
  { align, decimal }: TableColumn,
  direction: ResolvedDocument['direction'],
): ColumnAlign | undefined {
  if (decimal === true) return undefined;
  if (align === 'center') return 'center';
  return align === undefined || align === (direction === 'ltr' ? 'left' : 'right') ? 'start' : 'end';
}

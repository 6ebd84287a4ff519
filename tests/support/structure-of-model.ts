import type { Node, NodeId, Outcome, ResolvedDocument } from '@octavo/core';
import { childrenOf, plainText } from '@octavo/core';
import type { PdfElement } from '@octavo/testkit';

/** The kinds that are elements of their own in the structure of a PDF, wherever they stand; headings of all levels are `H`. */
const tags: Readonly<Partial<Record<Node['type'], string>>> = {
  heading: 'H',
  list: 'L',
  listItem: 'LI',
  definitionList: 'L',
  definitionItem: 'LI',
  table: 'Table',
  tableRow: 'TR',
  tableCell: 'cell',
  blockQuote: 'BlockQuote',
  codeBlock: 'Code',
  inlineCode: 'Code',
};

/** What those elements are called here. */
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, 'H'])),
  ...Object.fromEntries(['L', 'LI', 'Table', 'TR', 'BlockQuote', 'Code', 'Note'].map((tag) => [tag, tag])),
  TH: 'cell',
  TD: 'cell',
};

/** The elements of a PDF that the model has something to say of, in reading order; contents only say again what headings say. */
export function comparedElements(elements: readonly PdfElement[]): readonly string[] {
  let contentsDepth = Number.POSITIVE_INFINITY;
  return elements.flatMap(({ tag, depth }) => {
    if (depth > contentsDepth) return [];
    contentsDepth = tag === 'TOC' ? depth : Number.POSITIVE_INFINITY;
    return names[tag] ?? [];
  });
}

/** Blocks that are a text by themselves: the notes whose marks stand in one follow it. */
const texts: ReadonlySet<Node['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/** The same elements of a document that is projected for PDF, as its model has them in order, each note behind the text of its first mark. */
export function structureOfModel(
  { document, footnotes, footnoteNumbers }: ResolvedDocument,
  outcomes: readonly Outcome[],
): readonly string[] {
  const dropped = new Set(
    outcomes.filter(({ support }) => support === 'dropped').map(({ nodeId }) => nodeId),
  );
  const found: string[] = [];
  const noted = new Set<number>();
  let marks: NodeId[] = [];
  const addNotes = (): void => {
    const here = marks;
    marks = [];
    for (const mark of here) {
      const number = footnoteNumbers[mark];
      const note = footnotes.find((footnote) => footnote.number === number);
      if (number === undefined || note === undefined || noted.has(number)) continue;
      noted.add(number);
      found.push('Note');
      for (const child of note.definition.children) visit(child);
    }
  };
  const visit = (node: Node): void => {
    // What is empty, and what no words of are shown, is no element.
    if (dropped.has(node.id) || isEmpty(node)) return;
    if (node.type === 'footnoteReference') marks.push(node.id);
    const tag = isBox(node) ? undefined : tags[node.type];
    if (tag !== undefined) found.push(tag);
    if (node.type === 'table' && isBox(node)) return;
    for (const child of childrenOf(node)) visit(child);
    if (texts.has(node.type)) addNotes();
  };
  const { metadata, children } = document;
  for (const block of [...(metadata.abstract ?? []), ...children]) visit(block);
  addNotes();
  return found;
}

function isEmpty(node: Node): boolean {
  if (node.type === 'heading') return plainText(node.children).trim() === '';
  return node.type === 'codeBlock' && node.value.trim() === '';
}

/** A table of one cell relates nothing to anything: it is read as what it holds. */
function isBox(node: Node): boolean {
  if (node.type !== 'table') return false;
  const rows = [...node.head, ...node.body];
  return rows.length === 1 && rows[0]?.cells.length === 1;
}

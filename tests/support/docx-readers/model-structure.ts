import type { Block, Inline, List, Node, Outcome, ResolvedDocument, TableCell } from '@octavo/core';
import { childrenOf, missingImageText, walk } from '@octavo/core';
import { words } from '@octavo/testkit';
import { type DocxStructure, type EmphasisKind, emphasisedWords, spelledAddress } from './docx-structure.ts';

/** The document as Word was given it, and what of it is not shown as it is. */
interface Source {
  readonly resolved: ResolvedDocument;
  readonly substituted: ReadonlySet<string>;
}

/** What a reader of the Word document should find, from the model. */
export function modelStructure(resolved: ResolvedDocument, outcomes: readonly Outcome[]): DocxStructure {
  const substituted = new Set(
    outcomes.filter(({ support }) => support === 'substituted').map(({ nodeId }) => nodeId),
  );
  const source = { resolved, substituted };
  const flow = resolved.document.children;
  const nodes = flow.flatMap((block) => shownNodes(block));
  const text = (inlines: readonly Node[]) => inlineWords(inlines, source);
  const links = nodes.flatMap((node) =>
    node.type === 'link' && !substituted.has(node.id) && text(node.children) !== '' ? [node] : [],
  );
  const isInner = ({ id }: Node) => resolved.references[id] !== undefined;
  return {
    headings: resolved.toc
      .map(({ depth, content }) => `${depth} ${text(content)}`)
      .filter((line) => line.length > 2),
    items: flow.flatMap((block) => itemsIn(block, 1, source)),
    tables: nodes.flatMap((node) =>
      node.type === 'mathBlock' && resolved.numbers[node.id] !== undefined
        ? // Its number stands in a cell at the end of the line (docs/adr/0016).
          [
            `|${substituted.has(node.id) ? words(node.value).join(' ') : ''}|${resolved.numbers[node.id]?.number}`,
          ]
        : node.type === 'table' && !holdsTable(node)
          ? [
              [...node.head, ...node.body]
                .map(({ cells }) => cells.map((cell) => cellWords(cell, source)).join('|'))
                .join(' / '),
            ]
          : [],
    ),
    notes: resolved.footnotes.map(({ definition }) => blockWords(definition.children, source)),
    links: links
      .filter((node) => !isInner(node))
      .map((node) => `${spelledAddress(node.url)} ${text(node.children)}`),
    innerLinks: links.filter(isInner).map((node) => text(node.children)),
    emphasis: [...frontEmphasis(source), ...flow.flatMap((block) => emphasisIn(block, source))].toSorted(),
    alternativeTexts: nodes.flatMap((node) =>
      node.type === 'image' && resolved.assets[node.id]?.type !== 'missing' && node.alt.trim() !== ''
        ? [words(node.alt).join(' ')]
        : [],
    ),
  };
}

/** Every node below that Word shows: what is said to a deck's speaker is not. */
function shownNodes(root: Node): readonly Node[] {
  return root.type === 'speakerNotes' ? [] : [root, ...childrenOf(root).flatMap(shownNodes)];
}

/** The word before the keywords is set strong; the abstract is as its author wrote it. */
function frontEmphasis(source: Source): readonly string[] {
  const { metadata } = source.resolved.document;
  return [
    ...(metadata.keywords.length === 0
      ? []
      : emphasisedWords('strong', words(source.resolved.strings.keywords).join(' '))),
    ...(metadata.abstract ?? []).flatMap((block) => emphasisIn(block, source)),
  ];
}

const kinds: Partial<Record<Node['type'], EmphasisKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  strikethrough: 'strikethrough',
  inlineCode: 'code',
};

/**
 * What is emphasised by a reader's measure. In cells that head a table or a row all is bold, so that strong words there are none apart; of code
 * readers know only that it is code.
 */
function emphasisIn(
  node: Node,
  source: Source,
  inHead = false,
  within: readonly string[] = [],
): readonly string[] {
  if (node.type === 'speakerNotes') return [];
  if (node.type === 'table') {
    return [
      ...(node.caption ?? []).flatMap((inline) => emphasisIn(inline, source)),
      ...node.head.flatMap((row) => emphasisIn(row, source, true)),
      ...node.body.flatMap((row) => emphasisIn(row, source)),
    ];
  }
  const head = inHead || (node.type === 'tableCell' && node.header === true);
  const isNone = (node.type === 'strong' && head) || within.includes(node.type);
  const kind = isNone ? undefined : kinds[node.type];
  const own = node.type === 'inlineCode' ? inlineWords([node], source) : wordsOutsideCode(node, source);
  return [
    ...(kind === undefined ? [] : emphasisedWords(kind, own)),
    ...childrenOf(node).flatMap((child) => emphasisIn(child, source, head, [...within, node.type])),
  ];
}

function wordsOutsideCode(node: Node, source: Source): string {
  return words(
    Array.from(walk(node))
      .map((part) => (part.type === 'inlineCode' ? ' ' : ownText(part, source)))
      .join(''),
  ).join(' ');
}

function itemsIn(block: Node, depth: number, source: Source): readonly string[] {
  if (block.type === 'list') return listItems(block, depth, source);
  if (block.type === 'speakerNotes') return [];
  return childrenOf(block).flatMap((child) => itemsIn(child, depth, source));
}

function listItems(list: List, depth: number, source: Source): readonly string[] {
  return list.children.flatMap((item, index) => {
    const mark = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
    const [first] = item.children;
    const text = first?.type === 'paragraph' ? inlineWords(first.children, source) : '';
    return [
      `${depth} ${mark} ${text}`,
      ...item.children.flatMap((child) => itemsIn(child, depth + 1, source)),
    ];
  });
}

function holdsTable(node: Node): boolean {
  return Array.from(walk(node)).filter(({ type }) => type === 'table').length > 1;
}

function cellWords(cell: TableCell, source: Source): string {
  return blockWords(cell.children, source);
}

function blockWords(blocks: readonly Block[], source: Source): string {
  return words(
    blocks
      .flatMap((block) => Array.from(walk(block)))
      .map((node) => ownText(node, source))
      .join(''),
  ).join(' ');
}

function inlineWords(inlines: readonly (Node | Inline)[], source: Source): string {
  return words(
    inlines
      .flatMap((inline) => Array.from(walk(inline)))
      .map((node) => ownText(node, source))
      .join(''),
  ).join(' ');
}

function ownText(node: Node, source: Source): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'codeBlock':
      return ` ${node.value} `;
    case 'footnoteReference':
      return repeatedNumber(node.id, source);
    case 'inlineMath':
    case 'mathBlock':
      return source.substituted.has(node.id) ? node.value : ' ';
    case 'citation':
      return node.raw;
    case 'crossReference':
      return source.resolved.references[node.id]?.text ?? node.raw;
    case 'image':
      return source.resolved.assets[node.id]?.type === 'missing'
        ? ` ${missingImageText(node, source.resolved)} `
        : ' ';
    case 'lineBreak':
    case 'paragraph':
    case 'listItem':
      return ' ';
    default:
      return '';
  }
}

/** A note that is referred to again shows its number there: the first reference alone carries it. */
function repeatedNumber(nodeId: string, { resolved }: Source): string {
  const note = resolved.footnotes.find(({ references }) => references.includes(nodeId));
  return note === undefined || note.references[0] === nodeId ? ' ' : ` ${note.number} `;
}

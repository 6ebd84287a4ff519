import type { AnyNode, Inline, Node, NodeId, Outcome, ResolvedDocument } from '@octavo/core';
import { childrenOf, isInlineType } from '@octavo/core';
import type { ReadingOrder, ReadingUnit } from './reading-unit.ts';
import { words } from './words.ts';

interface Context {
  readonly resolved: ResolvedDocument;
  readonly dropped: ReadonlySet<NodeId>;
  readonly speakerNotes: (readonly ReadingUnit[])[];
  readonly row?: NodeId;
  readonly wideTable?: NodeId;
}

/** Tables of more columns may be parted by columns on slides. */
const mostColumns = 5;

/** The words of a projected document, without those that a format says it dropped. */
export function wordsOfDocument(resolved: ResolvedDocument, outcomes: readonly Outcome[] = []): ReadingOrder {
  const dropped = new Set(outcomes.filter(isWithoutWords).map(({ nodeId }) => nodeId));
  const speakerNotes: (readonly ReadingUnit[])[] = [];
  const context: Context = { resolved, dropped, speakerNotes };
  const { metadata } = resolved.document;
  const title = inlineUnit('title', metadata.title ?? [], context).map((unit) => ({
    ...unit,
    repeats: true as const,
  }));
  const subtitle = inlineUnit('subtitle', metadata.subtitle ?? [], context);
  const authors = metadata.authors.map(({ name }) => ({ nodeId: 'authors', words: words(name) }));
  const abstract = (metadata.abstract ?? []).flatMap((block) => unitsOf(block, context));
  return {
    flow: [
      ...title,
      ...subtitle,
      ...authors,
      ...abstract,
      ...blockUnits(resolved.document.children, context),
    ],
    footnotes: resolved.footnotes
      .filter(({ definition }) => !dropped.has(definition.id))
      .map(({ definition }) => blockUnits(definition.children, context)),
    speakerNotes,
  };
}

/** What is not shown, and formulas that are shown as such: a reader sees no TeX then. */
function isWithoutWords({ support, kind }: Outcome): boolean {
  return support === 'dropped' || (support === 'native' && (kind === 'mathBlock' || kind === 'inlineMath'));
}

function blockUnits(blocks: readonly Node[], context: Context): readonly ReadingUnit[] {
  return blocks.flatMap((block) => unitsOf(block, context));
}

function unitsOf(node: Node, context: Context): readonly ReadingUnit[] {
  if (context.dropped.has(node.id)) return [];
  switch (node.type) {
    case 'speakerNotes':
      context.speakerNotes.push(blockUnits(node.children, context));
      return [];
    case 'codeBlock':
    case 'mathBlock':
      return textUnit(node.id, node.value, context);
    case 'chart': {
      const labels = [node.title ?? '', ...node.categories, ...node.series.map(({ name }) => name)];
      // A table of the data may turn rows and columns: each label is a unit of its own row.
      return labels.flatMap((label) => textUnit(node.id, label, { ...context, row: node.id }));
    }
    case 'tableRow':
      return blockUnits(node.cells, { ...context, row: context.row ?? node.id });
    case 'table': {
      const caption = inlineUnit(node.id, node.caption ?? [], context).map((unit) => ({
        ...unit,
        floats: true as const,
      }));
      const isWide = node.columns.length > mostColumns;
      const rows = blockUnits(
        [...node.head, ...node.body],
        isWide ? { ...context, wideTable: node.id } : context,
      );
      return [...caption, ...rows];
    }
    case 'definitionItem':
      return [
        ...node.terms.flatMap((term) => inlineUnit(node.id, term, context)),
        ...node.definitions.flatMap((definition) => blockUnits(definition, context)),
      ];
    case 'figure':
      return inlineUnit(node.id, [node.image, ...(node.caption ?? [])], context);
    case 'paragraph':
      return inlineUnit(node.id, node.children, context);
    case 'heading':
      return inlineUnit(node.id, node.children, context).map((unit) => ({ ...unit, repeats: true as const }));
    case 'callout':
      return [...inlineUnit(node.id, node.title ?? [], context), ...blockUnits(node.children, context)];
    default:
      return isInlineType(node.type) ? [] : blockUnits(childrenOf(node), context);
  }
}

function inlineUnit(nodeId: NodeId, inlines: readonly Inline[], context: Context): readonly ReadingUnit[] {
  return textUnit(nodeId, inlines.map((inline) => inlineText(inline, context)).join(''), context);
}

function textUnit(nodeId: NodeId, text: string, { row, wideTable }: Context): readonly ReadingUnit[] {
  const found = words(text);
  const notes = Array.from(text.matchAll(noteMark), ({ 0: mark, index }) => ({
    number: (mark.codePointAt(0) ?? 0) - firstNoteMark,
    afterLetters: words(text.slice(0, index)).join('').length,
  }));
  if (found.length === 0) return [];
  return [
    {
      nodeId,
      words: found,
      ...(row === undefined ? {} : { row }),
      ...(wideTable === undefined ? {} : { wideTable }),
      ...(notes.length === 0 ? {} : { notes }),
    },
  ];
}

/** Marks of notes stand in the text as characters for private use: they are no letters. */
const firstNoteMark = 0xf0000;
const noteMark = /[\u{f0000}-\u{ffffd}]/gu;

function inlineText(node: AnyNode, context: Context): string {
  if (node.type === 'document' || context.dropped.has(node.id)) return '';
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      return node.value;
    case 'lineBreak':
      return ' ';
    case 'image':
      return context.resolved.assets[node.id]?.type === 'missing' ? ` ${node.alt} ` : ' ';
    case 'citation':
      return node.raw;
    case 'crossReference':
      // No source says on which page its target stands.
      if (node.form === 'page') return ' ';
      return context.resolved.references[node.id]?.text ?? node.raw;
    case 'footnoteReference': {
      const number = context.resolved.footnoteNumbers[node.id];
      return number === undefined ? ' ' : String.fromCodePoint(firstNoteMark + number);
    }
    case 'htmlInline':
    case 'comment':
      return '';
    default:
      return childrenOf(node)
        .map((child) => inlineText(child, context))
        .join('');
  }
}

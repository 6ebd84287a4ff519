import type { Block, Inline, List, Node, Paragraph, ResolvedDocument } from '@octavo/core';
import { chartTable, mapChildren } from '@octavo/core';
import { calloutTitle } from '../flow/callout-title.ts';
import { captionRuns } from '../flow/caption-runs.ts';
import type { Run } from '../flow/run.ts';
import { inlineContext, toRuns } from '../flow/to-runs.ts';
import { withMissingText } from '../flow/with-missing-text.ts';

/** Blocks as Markdown that any program reads: what only Octavo knows becomes what stands for it. */
export function plainBlocks(blocks: readonly Block[], resolved: ResolvedDocument): readonly Block[] {
  return blocks.flatMap((block) => plainBlock(block, resolved));
}

function plainBlock(block: Block, resolved: ResolvedDocument): readonly Block[] {
  switch (block.type) {
    case 'callout': {
      const title = textOf(calloutTitle(block, inlineContext(resolved)));
      const children = plainBlocks(block.children, resolved);
      const heading =
        title === ''
          ? []
          : [paragraph(block.id, [{ type: 'strong', id: block.id, children: [text(title)] }])];
      return [{ type: 'blockQuote', id: block.id, children: [...heading, ...children] }];
    }
    case 'definitionList': {
      const items = block.children.map((item) => ({
        type: 'listItem' as const,
        id: item.id,
        children: [
          ...item.terms.map((term) =>
            paragraph(item.id, [{ type: 'strong', id: item.id, children: plainInlines(term, resolved) }]),
          ),
          ...item.definitions.flatMap((definition) => plainBlocks(definition, resolved)),
        ],
      }));
      const list: List = { type: 'list', id: block.id, ordered: false, tight: false, children: items };
      return [list];
    }
    case 'chart':
      return plainBlock(chartTable(block), resolved);
    case 'table': {
      const caption = textOf(captionRuns(block, block.caption, inlineContext(resolved)));
      const { caption: _caption, attributes: _attributes, ...table } = block;
      return [
        ...captionBlocks(caption, block.id),
        withoutAttributes(mapChildren(table, (nodes) => plainNodes(nodes, resolved))),
      ];
    }
    case 'figure': {
      const caption = textOf(captionRuns(block, block.caption, inlineContext(resolved)));
      return [
        paragraph(block.id, [withoutAttributes(withMissingText(block.image, resolved))]),
        ...captionBlocks(caption, `${block.id}-caption`),
      ];
    }
    case 'blockQuote':
      // Marp knows no pull quotes: theirs would be a line of colons.
      return [{ type: 'blockQuote', id: block.id, children: plainBlocks(block.children, resolved) }];
    case 'container':
    case 'conditional':
    case 'speakerNotes':
      return plainBlocks(block.children, resolved);
    case 'thematicBreak':
    case 'pageBreak':
    case 'slideBreak':
    case 'htmlBlock':
    case 'bibliography':
      return [];
    default:
      return [withoutAttributes(mapChildren(block, (nodes) => plainNodes(nodes, resolved)))];
  }
}

function plainNodes(nodes: readonly Node[], resolved: ResolvedDocument): readonly Node[] {
  // Children are all blocks, all inlines, or parts of a list or table, which hold one or the other.
  return nodes.flatMap((node): readonly Node[] => {
    if (isPart(node)) return [withoutAttributes(mapChildren(node, (inner) => plainNodes(inner, resolved)))];
    if (isInline(node)) return plainInlines([node], resolved);
    return plainBlock(node as Block, resolved);
  });
}

const parts: ReadonlySet<string> = new Set(['listItem', 'tableRow', 'tableCell', 'definitionItem']);
const inlines: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'strikethrough',
  'underline',
  'highlight',
  'subscript',
  'superscript',
  'keyboard',
  'span',
  'inlineCode',
  'lineBreak',
  'link',
  'image',
  'footnoteReference',
  'htmlInline',
  'inlineMath',
  'crossReference',
  'citation',
  'comment',
]);

function isPart(node: Node): boolean {
  return parts.has(node.type);
}

function isInline(node: Node): node is Inline {
  return inlines.has(node.type);
}

/** Inlines without labels and classes; references and marks of notes as their words. */
export function plainInlines(nodes: readonly Inline[], resolved: ResolvedDocument): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'crossReference':
      case 'citation':
        return [text(textOf(toRuns([node], resolved)))];
      case 'footnoteReference':
        return [{ type: 'superscript', id: node.id, children: [text(textOf(toRuns([node], resolved)))] }];
      case 'comment':
      case 'htmlInline':
        return [];
      case 'span':
      case 'underline':
      case 'highlight':
      case 'keyboard':
        return plainInlines(node.children, resolved);
      case 'image':
        return [withoutAttributes(withMissingText(node, resolved))];
      case 'link':
        if (node.url.startsWith('#')) return plainInlines(node.children, resolved);
        break;
      default:
    }
    return [
      withoutAttributes(mapChildren(node, (inner) => plainInlines(inner as readonly Inline[], resolved))),
    ];
  });
}

function withoutAttributes<N extends Node>(node: N): N {
  const { attributes: _attributes, ...rest } = node;
  // Attributes are optional on every kind.
  return rest as N;
}

function captionBlocks(caption: string, id: string): readonly Block[] {
  return caption === '' ? [] : [paragraph(id, [{ type: 'emphasis', id, children: [text(caption)] }])];
}

function paragraph(id: string, children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', id, children };
}

function text(value: string): Inline {
  return { type: 'text', id: 'text', value };
}

/** The words of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'words' ? run.text : ' ')).join('');
}

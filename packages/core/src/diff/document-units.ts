import { childrenOf } from '../model/children.ts';
import type { Block, Node, Part } from '../model/node-map.ts';
import type { Point } from '../model/nodes/base.ts';
import type { Document } from '../model/nodes/document.ts';
import { plainText } from '../model/plain-text.ts';

/** A piece of a document that is compared as one: a paragraph, a heading, an item's paragraph, a row of a table. */
export interface DocumentUnit {
  readonly kind: (Block | Part)['type'] | 'metadata';
  /** What it says, with the marks of emphasis and links, as a reader of Markdown would type them. */
  readonly text: string;
  /** What it is inside of: `list`, `blockQuote`, … outermost first. */
  readonly path: readonly string[];
  readonly start?: Point;
}

/** The pieces of a document in reading order: metadata, flow, notes. */
export function documentUnits(document: Document): readonly DocumentUnit[] {
  const { title, subtitle, authors, date, lang, keywords, abstract = [] } = document.metadata;
  const said: readonly (readonly [string, string])[] = [
    ['title', plainText(title ?? [])],
    ['subtitle', plainText(subtitle ?? [])],
    ['author', authors.map(({ name }) => name).join(', ')],
    ['date', date ?? ''],
    ['lang', lang ?? ''],
    ['keywords', keywords.join(', ')],
  ];
  return [
    ...said.flatMap(([key, text]): readonly DocumentUnit[] =>
      text === '' ? [] : [{ kind: 'metadata', text: `${key}: ${text}`, path: [] }],
    ),
    ...abstract.flatMap((block) => unitsOf(block, ['abstract'])),
    ...document.children.flatMap((block) => unitsOf(block, [])),
    ...document.footnotes.flatMap((note) => note.children.flatMap((block) => unitsOf(block, ['footnote']))),
  ];
}

function unitsOf(node: Node, path: readonly string[]): readonly DocumentUnit[] {
  const place = node.position === undefined ? {} : { start: node.position.start };
  const unit = (text: string): readonly DocumentUnit[] => [
    { kind: node.type as Block['type'], text, path, ...place },
  ];
  const inner = (name: string = node.type) =>
    childrenOf(node).flatMap((child) => unitsOf(child, [...path, name]));
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return unit(inlineText(node.children, node.type === 'heading' ? `${'#'.repeat(node.depth)} ` : ''));
    case 'codeBlock':
    case 'mathBlock':
    case 'htmlBlock':
      return unit(node.value);
    case 'figure':
      return unit(`![${node.image.alt}](${node.image.url}) ${inlineText(node.caption ?? [], '')}`.trim());
    case 'tableRow':
      return unit(node.cells.map((cell) => cell.children.map(blockText).join(' ')).join(' | '));
    case 'chart':
      return unit(
        `${node.title ?? ''} ${node.series.map(({ name, values }) => `${name}: ${values.join(', ')}`).join('; ')}`.trim(),
      );
    case 'thematicBreak':
    case 'pageBreak':
    case 'slideBreak':
    case 'bibliography':
      return unit('');
    case 'callout':
      return [
        ...unit(`[!${node.kind.toUpperCase()}] ${inlineText(node.title ?? [], '')}`.trim()),
        ...node.children.flatMap((child) => unitsOf(child, [...path, 'callout'])),
      ];
    case 'listItem':
      return inner(node.checked === undefined ? 'listItem' : node.checked ? 'done' : 'task');
    case 'list':
      return inner(node.ordered ? 'numbered' : 'list');
    case 'definitionItem':
      return [
        ...node.terms.flatMap((term) => unit(inlineText(term, ''))),
        ...node.definitions.flatMap((blocks) =>
          blocks.flatMap((block) => unitsOf(block, [...path, 'definition'])),
        ),
      ];
    case 'table':
      return [
        ...(node.caption === undefined ? [] : unit(inlineText(node.caption, ''))),
        ...[...node.head, ...node.body].flatMap((row) => unitsOf(row, [...path, 'table'])),
      ];
    case 'container':
    case 'conditional':
      // Groups say where blocks stand on a page, not what they are.
      return node.children.flatMap((child) => unitsOf(child, path));
    default:
      return inner();
  }
}

function blockText(node: Node): string {
  return unitsOf(node, [])
    .map(({ text }) => text)
    .join(' ');
}

const marks: Readonly<Record<string, string>> = { emphasis: '*', strong: '**', strikethrough: '~~' };

function inlineText(nodes: readonly Node[], before: string): string {
  return (
    before +
    nodes
      .map((node): string => {
        const mark = marks[node.type];
        if (mark !== undefined) return `${mark}${inlineText(childrenOf(node), '')}${mark}`;
        switch (node.type) {
          case 'text':
            return node.value;
          case 'link':
            return `[${inlineText(node.children, '')}](${node.url})`;
          case 'inlineCode':
            return `\`${node.value}\``;
          case 'inlineMath':
            return `$${node.value}$`;
          case 'lineBreak':
            return ' ';
          case 'image':
            return `![${node.alt}](${node.url})`;
          case 'footnoteReference':
            // Labels of notes are the author's; what they say is compared as text of its own.
            return '[^]';
          case 'crossReference':
          case 'citation':
            return node.raw;
          default:
            return inlineText(childrenOf(node), '');
        }
      })
      .join('')
  );
}

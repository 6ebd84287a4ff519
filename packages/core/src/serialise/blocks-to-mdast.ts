import type { RootContent } from 'mdast';
import type { Block, Inline } from '../model/node-map.ts';
import type { Chart } from '../model/nodes/chart.ts';
import type { Figure } from '../model/nodes/figure.ts';
import { type BlockHandlers, visitBlock } from '../model/visit.ts';
import { captionToMdast, paragraph } from './caption-to-mdast.ts';
import { fillParagraphs } from './fill-paragraphs.ts';
import { inlinesToMdast } from './inlines-to-mdast.ts';
import { tableToMdast } from './table-to-mdast.ts';
import { writeAttributes } from './write-attributes.ts';
import { writeComment } from './write-comment.ts';
import { fragmentEnd, itemContent, withFragment } from './write-fragment.ts';
import { asMdast, type FlowNode, type PhrasingNode, written } from './written-node.ts';

/** What blocks are written with. */
export interface BlockContext {
  /** A mapping as YAML. */
  readonly writeYaml: (value: unknown) => string;
  /** Inlines as Markdown in one line, for the titles of containers. */
  readonly writeInline: (inlines: readonly PhrasingNode[]) => string;
  /** Blocks as Markdown, for cells of grids. */
  readonly writeFlow: (nodes: readonly FlowNode[]) => string;
}

const inText = { oneLine: false } as const;

const handlers = {
  paragraph: (node) => {
    const { comments, children } = leadingComments(node.children);
    if (children.length === 0) return comments;
    return [...comments, paragraph([...inlinesToMdast(children, inText), ...fragmentEnd(node)])];
  },
  heading: (node) => {
    const attributes = writeAttributes(node.attributes);
    const end = attributes === '' ? [] : [written(`${node.children.length === 0 ? '' : ' '}${attributes}`)];
    const children = [...inlinesToMdast(node.children, inText), ...end];
    return [asMdast<RootContent>({ type: 'heading', depth: node.depth, children })];
  },
  thematicBreak: () => [{ type: 'thematicBreak' }],
  pageBreak: () => [{ type: 'html', value: '<!-- pagebreak -->' }],
  slideBreak: () => [{ type: 'html', value: '<!-- slidebreak -->' }],
  blockQuote: (node, context) =>
    node.pull === true
      ? [container('pullquote', node.attributes, node.children, context)]
      : [asMdast<RootContent>({ type: 'blockquote', children: blocksToMdast(node.children, context) })],
  list: (node, context) => [
    asMdast<RootContent>({
      type: 'list',
      ordered: node.ordered,
      start: node.ordered ? (node.start ?? 1) : null,
      spread: !node.tight,
      children: node.children.map((item) => ({
        type: 'listItem',
        checked: item.checked ?? null,
        spread: !node.tight,
        children: itemContent(item, (blocks) => blocksToMdast(blocks, context)),
      })),
    }),
  ],
  codeBlock: (node) => {
    const meta = [node.meta ?? '', writeAttributes(node.attributes)].filter((part) => part !== '').join(' ');
    return [
      { type: 'code', lang: node.language ?? null, meta: meta === '' ? null : meta, value: node.value },
    ];
  },
  table: (node, context) =>
    tableToMdast(node, (blocks, width) =>
      context.writeFlow(fillParagraphs(blocksToMdast(blocks, context), width)),
    ),
  figure: writeFigure,
  callout: (node, context) => {
    const title = node.title === undefined ? [] : inlinesToMdast(node.title, { oneLine: true });
    if (node.attributes !== undefined) {
      const words = context.writeInline(title);
      return [
        container(`${node.kind}${words === '' ? '' : ` ${words}`}`, node.attributes, node.children, context),
      ];
    }
    const mark = written(`[!${node.kind.toUpperCase()}]${title.length === 0 ? '' : ' '}`);
    const children = [paragraph([mark, ...title]), ...blocksToMdast(node.children, context)];
    return [asMdast<RootContent>({ type: 'blockquote', children })];
  },
  definitionList: (node, context) => [
    {
      type: 'defList',
      children: node.children.flatMap((item) => [
        ...item.terms.map((term) => ({ type: 'defListTerm', children: inlinesToMdast(term, inText) })),
        ...item.definitions.map((definition) => ({
          type: 'defListDescription',
          spread: definition.length > 1,
          children: blocksToMdast(definition, context),
        })),
      ]),
    },
  ],
  htmlBlock: (node) => [{ type: 'html', value: node.value }],
  mathBlock: (node) => {
    const label = writeAttributes(node.attributes);
    if (/^\s*\$\$/m.test(node.value) && label === '')
      return [{ type: 'code', lang: 'math', value: node.value }];
    const value = node.value === '' ? '' : `\n${node.value}`;
    return [{ type: 'writtenBlock', value: `$$${value}\n$$${label === '' ? '' : ` ${label}`}` }];
  },
  chart: writeChart,
  container: (node, context) => [container(node.name, node.attributes, node.children, context)],
  conditional: (node, context) => [
    container([node.mode, ...node.formats].join(' '), node.attributes, node.children, context),
  ],
  speakerNotes: (node, context) => [container('notes', node.attributes, node.children, context)],
  bibliography: (node, context) => [container('bibliography', node.attributes, [], context)],
} satisfies BlockHandlers<BlockContext, readonly FlowNode[]>;

/** The nodes that Markdown is written from, for blocks of the model. */
export function blocksToMdast(blocks: readonly Block[], context: BlockContext): readonly FlowNode[] {
  return blocks.flatMap((block) => withFragment(block, visitBlock(block, handlers, context)));
}

/** Comments at the beginning of a paragraph stand before it: in its first line they would make it HTML (CommonMark §4.6). */
function leadingComments(inlines: readonly Inline[]): {
  readonly comments: readonly FlowNode[];
  readonly children: readonly Inline[];
} {
  const count = inlines.findIndex(({ type }) => type !== 'comment');
  const leading = count === -1 ? inlines : inlines.slice(0, count);
  return {
    comments: leading.flatMap((inline): readonly FlowNode[] =>
      inline.type === 'comment' ? [{ type: 'html', value: writeComment(inline, { oneLine: false }) }] : [],
    ),
    children: inlines.slice(leading.length),
  };
}

function container(
  words: string,
  attributes: Block['attributes'],
  children: readonly Block[],
  context: BlockContext,
): FlowNode {
  const end = writeAttributes(attributes);
  const info = end === '' ? words : `${words} ${end}`;
  return { type: 'writtenContainer', info, children: blocksToMdast(children, context) };
}

/** A caption without markup is the image's title; the label stands with the image, or with a caption of its own. */
function writeFigure({ image, caption: words, attributes }: Figure): readonly FlowNode[] {
  const [only, ...others] = words ?? [];
  const isTitle = only?.type === 'text' && others.length === 0 && image.title === undefined;
  const withLabel = words === undefined || isTitle;
  const own =
    withLabel && attributes?.label !== undefined
      ? { ...image.attributes, label: attributes.label }
      : image.attributes;
  const { attributes: _before, ...bare } = image;
  const picture = {
    ...bare,
    ...(isTitle ? { title: only.value } : {}),
    ...(own === undefined ? {} : { attributes: own }),
  };
  const written = paragraph(inlinesToMdast([picture], inText));
  return withLabel ? [written] : [written, ...captionToMdast(words, writeAttributes(attributes))];
}

function writeChart(node: Chart, { writeYaml }: BlockContext): readonly FlowNode[] {
  const { kind, title, unit, categories, series } = node;
  const value = writeYaml({
    kind,
    ...(title === undefined ? {} : { title }),
    ...(unit === undefined ? {} : { unit }),
    categories,
    series: series.map(({ name, values }) => ({ name, values })),
  }).trimEnd();
  const meta = writeAttributes(node.attributes);
  return [{ type: 'code', lang: 'chart', meta: meta === '' ? null : meta, value }];
}

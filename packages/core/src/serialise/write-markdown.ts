import type { Nodes, Paragraph, Root } from 'mdast';
import { defListToMarkdown } from 'mdast-util-definition-list';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, type State, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { mapChildren } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { walk } from '../model/visit.ts';
import { type BlockContext, blocksToMdast } from './blocks-to-mdast.ts';
import { frontMatterValues } from './front-matter-values.ts';
import { inlinesToMdast } from './inlines-to-mdast.ts';
import { asMdast, type FlowNode, type PhrasingNode, type WrittenContainer } from './written-node.ts';

/**
 * A document as Markdown that reads back as an equal one: what Markdown has no mark for (underlines, keys) is
 * written as HTML, which reading turns into the same again.
 */
export function writeMarkdown(given: Document): string {
  const document = withTitleAsHeading(given);
  const context: BlockContext = {
    writeYaml: (value) => stringify(value, { lineWidth: 0 }),
    writeInline: (nodes) => writePhrasing(nodes, {}),
    writeFlow: (nodes) => toMarkdown(asMdast<Root>({ type: 'root', children: nodes }), options).trimEnd(),
  };
  const flow: readonly FlowNode[] = [
    ...blocksToMdast(document.children, context),
    ...document.footnotes.map(({ label, children }) =>
      asMdast<Root['children'][number]>({
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: blocksToMdast(children, context),
      }),
    ),
  ];
  const body = toMarkdown(asMdast<Root>({ type: 'root', children: flow }), options);
  return frontMatter(document, context) + body;
}

/** A title with a label was a heading; front matter has no labels. Reading lifts it again, and the headings with it. */
function withTitleAsHeading(document: Document): Document {
  const [span, ...others] = document.metadata.title ?? [];
  if (span?.type !== 'span' || others.length > 0 || span.attributes?.label === undefined) return document;
  const { title: _title, ...metadata } = document.metadata;
  const lowered = mapChildren(document, lowerHeadings);
  if (Array.from(walk(document)).some((node) => node.type === 'heading' && node.depth === 6)) return document;
  const heading: Heading = {
    type: 'heading',
    id: '',
    depth: 1,
    attributes: { label: span.attributes.label },
    children: span.children,
  };
  return { ...lowered, metadata, children: [heading, ...lowered.children] };
}

function lowerHeadings(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => {
    const inner = mapChildren(node, lowerHeadings);
    // The deepest level was looked for before.
    return inner.type === 'heading' ? { ...inner, depth: (inner.depth + 1) as Heading['depth'] } : inner;
  });
}

const handlers = {
  writtenInline: (node: { readonly value: string }) => node.value,
  writtenBlock: (node: { readonly value: string }) => node.value,
  writtenContainer: (
    node: WrittenContainer,
    _parent: unknown,
    state: State,
    info: Parameters<State['containerFlow']>[1],
  ) => {
    const exit = state.enter('blockquote');
    const content = state.containerFlow(asMdast<Root>({ type: 'root', children: node.children }), info);
    exit();
    const longest = Math.max(
      2,
      ...Array.from(content.matchAll(/^[ \t>]*(:{3,})/gm), ([, colons]) => colons?.length ?? 0),
    );
    const fence = ':'.repeat(longest + 1);
    return `${fence} ${node.info}\n${content === '' ? '' : `${content}\n`}${fence}`;
  },
};

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  rule: '*',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), defListToMarkdown as Options],
  // The writer's types list the node types of its own; those of `written-node.ts` are beside them.
  handlers: handlers as unknown as NonNullable<Options['handlers']>,
  unsafe: [
    { character: '$', after: '[^\\s]', inConstruct: 'phrasing' },
    { character: ':', after: ':', atBreak: true },
  ],
};

function writePhrasing(nodes: readonly PhrasingNode[], settings: Options): string {
  const node = asMdast<Paragraph>({ type: 'paragraph', children: nodes });
  return toMarkdown(node as Nodes, { ...options, ...settings }).trimEnd();
}

/** Titles and abstracts are read as CommonMark: without what GFM would make of them. */
const commonMark: Options = { extensions: [] };

function frontMatter({ metadata }: Document, context: BlockContext): string {
  const values = frontMatterValues(metadata, {
    inlines: (inlines) => writePhrasing(inlinesToMdast(inlines, { oneLine: false }), commonMark),
    blocks: (blocks) =>
      toMarkdown(asMdast<Root>({ type: 'root', children: blocksToMdast(blocks, context) }), {
        ...options,
        ...commonMark,
      }).trimEnd(),
  });
  return Object.keys(values).length === 0 ? '' : `---\n${stringify(values, { lineWidth: 0 })}---\n\n`;
}

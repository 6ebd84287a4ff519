import type { PhrasingContent } from 'mdast';
import type { Inline, InlineMap } from '../model/node-map.ts';
import { type InlineHandlers, visitInline } from '../model/visit.ts';
import { writeAttributes } from './write-attributes.ts';
import { writeComment } from './write-comment.ts';
import { escapeHtml } from './write-html.ts';
import { asMdast, type PhrasingNode, written } from './written-node.ts';

/** Where inlines stand: a cell of a table has one line. */
export interface InlinePlace {
  readonly oneLine: boolean;
}

type Children<Type extends keyof InlineMap> = InlineMap[Type] & { readonly children: readonly Inline[] };

const handlers = {
  text: (node) => [{ type: 'text', value: node.value }],
  emphasis: (node, place) => [phrase('emphasis', node, place)],
  strong: (node, place) => [phrase('strong', node, place)],
  strikethrough: (node, place) => [phrase('delete', node, place)],
  underline: (node, place) => tagged('u', node, place),
  highlight: (node, place) => tagged('mark', node, place),
  subscript: (node, place) => tagged('sub', node, place),
  superscript: (node, place) => tagged('sup', node, place),
  keyboard: (node, place) => tagged('kbd', node, place),
  span: (node, place) => {
    const { label, values, classes } = node.attributes ?? {};
    const id = label === undefined ? '' : ` id="${escapeHtml(label)}"`;
    const style = classes === undefined ? '' : ` class="${escapeHtml(classes.join(' '))}"`;
    const lang = values?.['lang'] === undefined ? '' : ` lang="${escapeHtml(values['lang'])}"`;
    return tagged('span', node, place, id + style + lang);
  },
  inlineCode: (node) => [{ type: 'inlineCode', value: node.value }],
  lineBreak: (_node, place) => [place.oneLine ? written('<br>') : { type: 'break' }],
  link: (node, place) => [
    asMdast<PhrasingContent>({
      type: 'link',
      url: node.url,
      title: node.title ?? null,
      children: inlinesToMdast(node.children, place),
    }),
  ],
  image: (node) => [
    { type: 'image', url: node.url, alt: node.alt, title: node.title ?? null },
    ...attributesAfter(node),
  ],
  footnoteReference: (node) => [{ type: 'footnoteReference', identifier: node.label, label: node.label }],
  htmlInline: (node) => [{ type: 'html', value: node.value }],
  inlineMath: (node) => [written(`$${node.value}$`)],
  crossReference: (node) => [written(node.raw)],
  citation: (node) => [written(node.raw)],
  comment: (node) => [{ type: 'html', value: writeComment(node, { oneLine: true }) }],
} satisfies InlineHandlers<InlinePlace, readonly PhrasingNode[]>;

/** The nodes that Markdown is written from, for inlines of the model. */
export function inlinesToMdast(inlines: readonly Inline[], place: InlinePlace): readonly PhrasingNode[] {
  return inlines.flatMap((inline, index) =>
    // A line break of Markdown needs a line after it.
    inline.type === 'lineBreak' && index === inlines.length - 1
      ? [written('<br>')]
      : visitInline(inline, handlers, place),
  );
}

function phrase(
  type: 'emphasis' | 'strong' | 'delete',
  node: Children<'emphasis' | 'strong' | 'strikethrough'>,
  place: InlinePlace,
) {
  return asMdast<PhrasingContent>({ type, children: inlinesToMdast(node.children, place) });
}

/** What Markdown has no mark for is written as HTML. */
function tagged(
  name: string,
  node: { readonly children: readonly Inline[] },
  place: InlinePlace,
  attributes = '',
): readonly PhrasingNode[] {
  return [
    { type: 'html', value: `<${name}${attributes}>` },
    ...inlinesToMdast(node.children, place),
    { type: 'html', value: `</${name}>` },
  ];
}

function attributesAfter({ attributes }: InlineMap['image']): readonly PhrasingNode[] {
  const text = writeAttributes(attributes);
  return text === '' ? [] : [written(text)];
}

import type {
  Break,
  Delete,
  Emphasis,
  FootnoteReference,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  PhrasingContent,
  Strong,
} from 'mdast';
import type { Inline } from '../../model/node-map.ts';
import type { MdastInlineMath } from '../syntax/math-from-markdown.ts';
import type { BuildContext } from './build-context.ts';
import { buildInlines } from './build-inlines.ts';
import { readComment } from './comment.ts';
import { nodeBase, positionOf } from './node-base.ts';
import { isSafeUrl } from './safe-url.ts';

/** One builder for each inline kind of the syntax tree but text, which needs its neighbours. */
export const inlineBuilders = {
  emphasis: (node: Emphasis, context: BuildContext) => wrap('emphasis', node, context),
  strong: (node: Strong, context: BuildContext) => wrap('strong', node, context),
  delete: (node: Delete, context: BuildContext) => wrap('strikethrough', node, context),
  inlineCode: (node: InlineCode) => [{ ...nodeBase(node), type: 'inlineCode', value: node.value }],
  inlineMath: (node: MdastInlineMath) => [
    { ...nodeBase(node), type: 'inlineMath', value: node.value.replace(/\s*\n\s*/g, ' ') },
  ],
  break: (node: Break) => [{ ...nodeBase(node), type: 'lineBreak' }],
  html: (node: Html) => [
    readComment(node.value, nodeBase(node))?.comment ?? {
      ...nodeBase(node),
      type: 'htmlInline',
      value: node.value,
    },
  ],
  image: buildImage,
  imageReference: buildImageReference,
  link: buildLink,
  linkReference: buildLinkReference,
  footnoteReference: (node: FootnoteReference) => [
    { ...nodeBase(node), type: 'footnoteReference', label: node.label ?? node.identifier },
  ],
} satisfies Record<string, (node: never, context: BuildContext) => readonly Inline[]>;

function wrap(
  type: 'emphasis' | 'strong' | 'strikethrough',
  node: Emphasis | Strong | Delete,
  context: BuildContext,
): readonly Inline[] {
  return [{ ...nodeBase(node), type, children: buildInlines(node.children, context) }];
}

function buildImage(node: Image): readonly Inline[] {
  return [{ ...nodeBase(node), type: 'image', url: node.url, alt: node.alt ?? '', ...titleOf(node.title) }];
}

function buildImageReference(node: ImageReference, context: BuildContext): readonly Inline[] {
  const definition = context.definitions.get(node.identifier);
  if (definition === undefined) return asWritten(node, [], context);
  return [
    {
      ...nodeBase(node),
      type: 'image',
      url: definition.url,
      alt: node.alt ?? '',
      ...titleOf(definition.title),
    },
  ];
}

function buildLink(node: Link, context: BuildContext): readonly Inline[] {
  return makeLink(node, node.url, node.title, node.children, context);
}

function buildLinkReference(node: LinkReference, context: BuildContext): readonly Inline[] {
  const definition = context.definitions.get(node.identifier);
  if (definition === undefined) return asWritten(node, buildInlines(node.children, context), context);
  return makeLink(node, definition.url, definition.title, node.children, context);
}

function makeLink(
  node: Link | LinkReference,
  url: string,
  title: string | null | undefined,
  children: readonly PhrasingContent[],
  context: BuildContext,
): readonly Inline[] {
  const safe = isSafeUrl(url);
  if (!safe) context.report('link-unsafe', { url: url.slice(0, 80) }, positionOf(node));
  return [
    {
      ...nodeBase(node),
      type: 'link',
      url: safe ? url : '',
      ...titleOf(title),
      children: buildInlines(children, context),
    },
  ];
}

/** A reference without a definition is text (a plugin may have taken the definition away). */
function asWritten(
  node: LinkReference | ImageReference,
  children: readonly Inline[],
  context: BuildContext,
): readonly Inline[] {
  if (children.length > 0) return children;
  const start = node.position?.start.offset ?? 0;
  const value = context.source.slice(start, node.position?.end.offset ?? start);
  return value === '' ? [] : [{ ...nodeBase(node), type: 'text', value }];
}

function titleOf(title: string | null | undefined): { readonly title?: string } {
  return title === null || title === undefined || title === '' ? {} : { title };
}

import type { Block, Inline } from '../../model/node-map.ts';
import type { Attributes } from '../../model/nodes/base.ts';
import type { MdastContainer } from '../syntax/container-from-markdown.ts';
import { buildBlocks } from './build-blocks.ts';
import type { BuildContext } from './build-context.ts';
import { buildFragment } from './build-fragment.ts';
import { calloutKind } from './callout.ts';
import type { UnnamedBase } from './node-base.ts';
import { nodeBase, positionOf } from './node-base.ts';
import { parseAttributes } from './parse-attributes.ts';

/** What the line of a fence says: a name, words after it, attributes. */
interface ContainerInfo {
  readonly name: string;
  readonly words: string;
  readonly attributes: Attributes | undefined;
}

/** Whether a name after `:::` means something to Octavo. */
export function isKnownContainer(name: string): boolean {
  return knownNames.has(name) || specialNames.has(name) || calloutKind(name) !== undefined;
}

const specialNames: ReadonlySet<string> = new Set(['notes', 'only', 'except', 'pullquote', 'bibliography']);
const knownNames: ReadonlySet<string> = new Set([
  'columns',
  'column',
  'slide',
  'keypoints',
  'center',
  'incremental',
  'nonincremental',
  'fragment',
  'slide-settings',
  'table-notes',
]);

/** The construct that a fenced division's name stands for; others are kept as containers under their own name. */
export function buildContainer(node: MdastContainer, context: BuildContext): readonly Block[] {
  const info = readInfo(node.info);
  const base = nodeBase(node, info.attributes);
  const children = buildBlocks(node.children, context);
  return [specialBlock(info, base, children, context) ?? plainContainer(info, base, children, node, context)];
}

function specialBlock(
  { name, words }: ContainerInfo,
  base: UnnamedBase,
  children: readonly Block[],
  context: BuildContext,
): Block | undefined {
  switch (name) {
    case 'notes':
      return { ...base, type: 'speakerNotes', children };
    case 'only':
    case 'except':
      return {
        ...base,
        type: 'conditional',
        mode: name,
        formats: words.split(/[\s,]+/).filter(Boolean),
        children,
      };
    case 'pullquote':
      return { ...base, type: 'blockQuote', pull: true, children };
    case 'bibliography':
      return { ...base, type: 'bibliography' };
    default: {
      const kind = name === 'keypoints' ? undefined : calloutKind(name);
      if (kind === undefined) return undefined;
      const title = words === '' ? undefined : inlineMarkdown(words, base, context);
      return { ...base, type: 'callout', kind, ...(title === undefined ? {} : { title }), children };
    }
  }
}

function plainContainer(
  { name, words }: ContainerInfo,
  base: UnnamedBase,
  inner: readonly Block[],
  node: MdastContainer,
  context: BuildContext,
): Block {
  if (!knownNames.has(name)) context.report('container-unknown', { name }, positionOf(node));
  // Words after the name are a title: that of key points stands out, and others are kept, so that nothing is lost.
  const inlines = words === '' ? [] : inlineMarkdown(words, base, context);
  const children: readonly Inline[] =
    name === 'keypoints' ? [{ ...base, attributes: {}, type: 'strong', children: inlines }] : inlines;
  const title: readonly Block[] =
    words === '' ? [] : [{ ...base, attributes: {}, type: 'paragraph', children }];
  return { ...base, type: 'container', name, children: [...title, ...inner] };
}

function readInfo(info: string): ContainerInfo {
  // MyST puts the name in braces: `:::{note} Title`.
  const text = info.replace(/\s*:+$/, '').replace(/^\{([\p{L}][\p{L}\p{N}_-]*)\}/u, '$1');
  const name = /^[\p{L}][\p{L}\p{N}_-]*/u.exec(text)?.[0] ?? '';
  const afterName = text
    .slice(name.length)
    .replace(/^\[(.*)\]/, '$1 ')
    .trim();
  const brace = afterName.indexOf('{');
  const attributes = brace < 0 ? undefined : parseAttributes(afterName.slice(brace))?.attributes;
  const words = attributes === undefined ? afterName : afterName.slice(0, brace).trim();
  const [firstClass, ...classes] = attributes?.classes ?? [];
  if (name !== '' || firstClass === undefined) return { name: usualName(name), words, attributes };
  // `::: {.note}`: the first class is the name.
  const { classes: _taken, ...rest } = attributes ?? {};
  return {
    name: usualName(firstClass),
    words,
    attributes: { ...rest, ...(classes.length > 0 ? { classes } : {}) },
  };
}

/** Names of two words may be written with a hyphen: `pull-quote`, `key-points`. */
function usualName(written: string): string {
  const name = written.toLowerCase();
  const joined = name.replaceAll('-', '');
  return joined === 'pullquote' || joined === 'keypoints' ? joined : name;
}

function inlineMarkdown(text: string, base: UnnamedBase, context: BuildContext): readonly Inline[] {
  return buildFragment(text, base.position, context).inlines;
}

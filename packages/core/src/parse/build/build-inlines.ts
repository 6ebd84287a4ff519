import type { PhrasingContent } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import type { Inline } from '../../model/node-map.ts';
import type { BuildContext } from './build-context.ts';
import { NestingTooDeepError, nestingLimit } from './build-context.ts';
import { inlineBuilders } from './inline-builders.ts';
import { nodeBase, positionOf } from './node-base.ts';
import { parseAttributes } from './parse-attributes.ts';
import { buildText } from './text.ts';

/** Emphasis and links may nest as deep again within the deepest block. */
const inlineNestingLimit = 2 * nestingLimit;

/** What stands before and after a node on its line, for joining soft line ends. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** Inlines of the model for those of the syntax tree; one builder a kind. */
export function buildInlines(nodes: readonly PhrasingContent[], context: BuildContext): readonly Inline[] {
  if (context.depth > inlineNestingLimit) throw new NestingTooDeepError(nodes[0] && positionOf(nodes[0]));
  const inner = { ...context, depth: context.depth + 1 };
  const inlines: Inline[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text') {
      const neighbours = node.value.includes('\n')
        ? { before: textOf(index === 0 ? undefined : nodes[index - 1]), after: textOf(nodes[index + 1]) }
        : { before: '', after: '' };
      const attributed = takeAttributes(inlines, node.value, context);
      inlines.push(...buildText({ ...node, value: attributed }, neighbours, context));
    } else {
      inlines.push(...buildInline(node, inner));
    }
  }
  return inlines;
}

function buildInline(
  node: Exclude<PhrasingContent, { type: 'text' }>,
  context: BuildContext,
): readonly Inline[] {
  // A builder takes the nodes of its own type; a remark plugin may leave a type that none knows.
  const build = (inlineBuilders as Readonly<Record<string, InlineBuilder | undefined>>)[node.type];
  return build === undefined ? buildUnknown(node, context) : build(node, context);
}

type InlineBuilder = (node: PhrasingContent, context: BuildContext) => readonly Inline[];

/** A kind that a plugin made: its children or its text are kept. */
function buildUnknown(node: PhrasingContent, context: BuildContext): readonly Inline[] {
  if ('children' in node) return buildInlines(node.children, context);
  const value = mdastText(node);
  return value === '' ? [] : [{ ...nodeBase(node), type: 'text', value }];
}

/** Attributes written right after an image belong to it; returns the text without them. */
function takeAttributes(inlines: Inline[], value: string, context: BuildContext): string {
  const last = inlines.at(-1);
  if (!context.syntax.attributes || last?.type !== 'image' || !value.startsWith('{')) return value;
  const parsed = parseAttributes(value);
  if (parsed === undefined) return value;
  inlines[inlines.length - 1] = { ...last, attributes: parsed.attributes };
  return value.slice(parsed.length);
}

function textOf(node: PhrasingContent | undefined): string {
  return node === undefined || node.type === 'break' ? '' : mdastText(node, { includeHtml: false });
}

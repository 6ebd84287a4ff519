import type { RootContent } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import type { Block } from '../../model/node-map.ts';
import { blockBuilders } from './block-builders.ts';
import type { BuildContext } from './build-context.ts';
import { NestingTooDeepError, nestingLimit } from './build-context.ts';
import { joinCaptions } from './captions.ts';
import { nodeBase, positionOf } from './node-base.ts';

type BlockBuilder = (node: RootContent, context: BuildContext) => readonly Block[];

/** Blocks of the model for those of the syntax tree; one builder a kind. */
export function buildBlocks(nodes: readonly RootContent[], context: BuildContext): readonly Block[] {
  if (context.depth > nestingLimit) throw new NestingTooDeepError(nodes[0] && positionOf(nodes[0]));
  const inner = { ...context, depth: context.depth + 1 };
  return joinCaptions(
    nodes.flatMap((node) => buildBlock(node, inner)),
    context,
  );
}

function buildBlock(node: RootContent, context: BuildContext): readonly Block[] {
  // A builder takes the nodes of its own type; a remark plugin may leave a type that none knows.
  const build = (blockBuilders as Readonly<Record<string, BlockBuilder | undefined>>)[node.type];
  return build === undefined ? buildUnknown(node, context) : build(node, context);
}

/** A kind that a plugin made: its children or its text are kept. */
function buildUnknown(node: RootContent, context: BuildContext): readonly Block[] {
  // Whatever the children are, they go through the same builders, which keep what they do not know as text.
  if ('children' in node) return buildBlocks(node.children as readonly RootContent[], context);
  const value = mdastText(node);
  if (value === '') return [];
  return [{ ...nodeBase(node), type: 'paragraph', children: [{ ...nodeBase(node), type: 'text', value }] }];
}

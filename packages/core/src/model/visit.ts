import { childrenOf, metadataNodes } from './children.ts';
import type {
  AnyNode,
  BlockMap,
  BlockType,
  InlineMap,
  InlineType,
  Node,
  NodeMap,
  NodeType,
} from './node-map.ts';
import type { Document } from './nodes/document.ts';

/** One handler per block kind; `satisfies BlockHandlers<…>` fails to compile when a kind is missing. */
export type BlockHandlers<Context, Output> = {
  readonly [K in BlockType]: (node: BlockMap[K], context: Context) => Output;
};

/** One handler per inline kind. */
export type InlineHandlers<Context, Output> = {
  readonly [K in InlineType]: (node: InlineMap[K], context: Context) => Output;
};

/** One handler per kind of node. */
export type NodeHandlers<Context, Output> = {
  readonly [K in NodeType]: (node: NodeMap[K], context: Context) => Output;
};

/** Hands a block to the handler of its kind. */
export function visitBlock<K extends BlockType, Context, Output>(
  node: BlockMap[K],
  handlers: BlockHandlers<Context, Output>,
  context: Context,
): Output {
  return handlers[node.type as K](node, context);
}

/** Hands an inline to the handler of its kind. */
export function visitInline<K extends InlineType, Context, Output>(
  node: InlineMap[K],
  handlers: InlineHandlers<Context, Output>,
  context: Context,
): Output {
  return handlers[node.type as K](node, context);
}

/** Hands any node to the handler of its kind. */
export function visitNode<K extends NodeType, Context, Output>(
  node: NodeMap[K],
  handlers: NodeHandlers<Context, Output>,
  context: Context,
): Output {
  return handlers[node.type as K](node, context);
}

/**
 * Every node in reading order, parents before children; for a document its title, subtitle and abstract first,
 * the flow, then the notes' texts. Iterative, so that deep nesting cannot exhaust the stack.
 */
export function walk(root: AnyNode): readonly Node[] {
  if (root.type !== 'document') return nodesFrom([root]);
  const known = nodesOfDocuments.get(root);
  if (known !== undefined) return known;
  const nodes = nodesFrom([...metadataNodes(root), ...childrenOf(root)]);
  nodesOfDocuments.set(root, nodes);
  return nodes;
}

/** Documents are never changed but in their ids: each pass over one takes the list that the first has made. */
const nodesOfDocuments = new WeakMap<Document, readonly Node[]>();

function nodesFrom(first: readonly Node[]): readonly Node[] {
  const nodes: Node[] = [];
  const pending: Node[] = first.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) pending.push(children[index] as Node);
  }
  return nodes;
}

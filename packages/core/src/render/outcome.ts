import type { AnyNode, NodeMap, NodeType } from '../model/node-map.ts';
import type { NodeId, Position } from '../model/nodes/base.ts';
import { walk } from '../model/visit.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';

/** How well a format shows a construct: as itself, by something else that carries its content, or not at all. */
export type Support = 'native' | 'substituted' | 'dropped';

/** What became of one construct in one format. */
export interface Outcome {
  readonly nodeId: NodeId;
  readonly kind: NodeType;
  readonly support: Support;
  /** Why it is not native; absent on native ones. */
  readonly reason?: string;
  readonly position?: Position;
}

/** Says of a node how a format shows it: a constant where that holds for the whole kind. */
export type SupportRule<N> =
  | 'native'
  | SupportVerdict
  | ((node: N, resolved: ResolvedDocument) => 'native' | SupportVerdict);

export interface SupportVerdict {
  readonly support: 'substituted' | 'dropped';
  readonly reason: string;
}

/** One rule per kind; `satisfies SupportTable` fails to compile when a kind is missing. */
export type SupportTable = { readonly [K in NodeType]: SupportRule<NodeMap[K]> };

/** The outcome of every node of a document by a renderer's table, in reading order. */
export function assessOutcomes(resolved: ResolvedDocument, table: SupportTable): readonly Outcome[] {
  return Array.from(walk(resolved.document), (node) => assessNode(node, resolved, table));
}

function assessNode(
  node: Exclude<AnyNode, { type: 'document' }>,
  resolved: ResolvedDocument,
  table: SupportTable,
): Outcome {
  // The rule under a node's own type takes that type.
  const rule = table[node.type] as SupportRule<typeof node>;
  const verdict = typeof rule === 'function' ? rule(node, resolved) : rule;
  const { id: nodeId, type: kind, position } = node;
  if (verdict !== 'native')
    return { nodeId, kind, ...(position === undefined ? {} : { position }), ...verdict };
  // Most are of this kind, in one of two shapes.
  return position === undefined
    ? { nodeId, kind, support: 'native' }
    : { nodeId, kind, position, support: 'native' };
}

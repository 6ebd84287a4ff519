import type { Node as UnistNode } from 'unist';
import type { Attributes, Position } from '../../model/nodes/base.ts';

/** The fields that every node begins with; ids are assigned once the document is whole. */
export interface UnnamedBase {
  readonly id: string;
  readonly position?: Position;
  readonly attributes?: Attributes;
}

/** Position and attributes as node fields, left out where there are none. */
export function nodeBase(node: UnistNode, attributes?: Attributes): UnnamedBase {
  const position = positionOf(node);
  return {
    id: '',
    ...(position === undefined ? {} : { position }),
    ...(attributes === undefined ? {} : { attributes }),
  };
}

export function positionOf(node: UnistNode): Position | undefined {
  if (node.position === undefined) return undefined;
  const { start, end } = node.position;
  return {
    start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
  };
}

/**
 * Names a node within one document. Derived from the node's kind and content, so that it stays the same
 * when text is inserted elsewhere; equal content is told apart by an occurrence suffix (`p1x0k-2`).
 */
export type NodeId = string;

/** A place in a source file: 1-based line and column, 0-based offset in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where a node was written, end exclusive. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** What an author wrote in `{#label .class key=value}` after a construct. */
export interface Attributes {
  readonly label?: string;
  readonly classes?: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
}

/** What every node carries. `position` is absent on nodes that no source text stands behind. */
export interface NodeBase {
  readonly id: NodeId;
  readonly position?: Position;
  readonly attributes?: Attributes;
}

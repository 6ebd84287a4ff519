import type { RootContent } from 'mdast';

/** Names of definitions and of footnotes, as a list each. */
export interface NameLists {
  readonly definitions: readonly string[];
  readonly footnotes: readonly string[];
}

/** Blocks of the top level that nothing reaches into from outside but the head of a table, with which its rows begin; plain data, so that it can come from elsewhere as JSON. */
export interface Piece {
  /** The bound at which it begins, and the one at which the next piece does. */
  readonly first: number;
  readonly next: number;
  /** With their positions in the whole source. */
  readonly children: readonly RootContent[];
  /** The names that the parser asked for in it, and those that it defines. */
  readonly asked: NameLists;
  readonly defined: NameLists;
}

import type { NodeId } from '@octavo/core';

/** The words of one paragraph, heading, cell or line of code. */
export interface ReadingUnit {
  readonly nodeId: NodeId;
  readonly words: readonly string[];
  /**
   * Units that share a row stand side by side: their lines may alternate when a row breaks over pages, so each is sought
   * from where the row begins.
   */
  readonly row?: NodeId;
  /** The table of many columns that the unit stands in: a slide may have its columns in parts, one after the other. */
  readonly wideTable?: NodeId;
  /** A caption stands above a table in one format and below it in another: what follows is sought from before it. */
  readonly floats?: true;
  /** A heading: the contents and running heads repeat it. */
  readonly repeats?: true;
  /** Notes whose marks stand in the unit, each after so many of its letters. */
  readonly notes?: readonly { readonly number: number; readonly afterLetters: number }[];
}

/** What a document says, in the order of reading. Notes stand apart: each format has its own place for them. */
export interface ReadingOrder {
  readonly flow: readonly ReadingUnit[];
  readonly footnotes: readonly (readonly ReadingUnit[])[];
  readonly speakerNotes: readonly (readonly ReadingUnit[])[];
}

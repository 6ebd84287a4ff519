import type { SyntaxConfig } from '../../config/config.ts';
import type { BoundedSource } from './parse-piece.ts';
import type { NameLists } from './piece.ts';

/** A long source whose stretches can be parsed in any order, in several places; plain data. */
export interface StretchTask extends BoundedSource {
  readonly syntax: SyntaxConfig;
  readonly hasGridTables: boolean;
  /** What the source seems to define. */
  readonly names: NameLists;
  readonly stretches: number;
}

/** Parses stretches of a source elsewhere, such as in threads. Where there is nothing of the kind, as in a browser, it is left out. */
export interface ParseElsewhere {
  begin(task: StretchTask): WorkElsewhere;
}

/** The stretches of one source, being parsed. */
export interface WorkElsewhere {
  /** A stretch that nobody has taken yet: it is the caller's now. Undefined when all are taken. */
  take(): number | undefined;
  /**
   * What a `createStretchParser` made of the stretches that others took, each as it comes, until they have done. Those that failed are not
   * among it: whoever parses them again will see why.
   */
  results(): AsyncIterable<string>;
  /** Ends the work, whether it is done or not. */
  end(): void;
}

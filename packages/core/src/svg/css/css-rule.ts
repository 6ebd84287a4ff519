/** A selector without combinators: `rect.frame#a`. */
export interface CompoundSelector {
  readonly element?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  /** How it hangs on the compound before it. */
  readonly combinator: 'descendant' | 'child';
}

/** Declarations under one selector. */
export interface CssRule {
  readonly selector: readonly CompoundSelector[];
  /** Specificity as one number: ids, classes, types by thousands. */
  readonly specificity: number;
  readonly declarations: ReadonlyMap<string, string>;
}

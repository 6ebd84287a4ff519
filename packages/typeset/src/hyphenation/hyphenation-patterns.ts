/** A place in the tree of patterns: the branches by letter, and the levels of the pattern that ends here, if one does. */
export type PatternNode =
  | number
  | PatternBranches
  | readonly [branches: PatternBranches, levels: number]
  | undefined;

export interface PatternBranches {
  readonly [letter: string]: PatternNode;
}

/**
 * Hyphenation patterns as the package `hyphen` lays them out: the levels that patterns set between letters, the patterns as a
 * tree of letters whose leaves point to levels, and words whose breaks are known.
 */
export type HyphenationPatterns = readonly [
  levels: readonly (readonly number[])[],
  tree: PatternBranches,
  exceptions: Readonly<Record<string, readonly number[]>>,
];

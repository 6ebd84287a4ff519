import type { PatternBranches, PatternNode } from './hyphenation-patterns.ts';

/**
 * The level of each place before a letter of a word, by the algorithm of F. M. Liang, “Word Hy-phen-a-tion by Com-put-er”
 * (1983): every pattern found in the word sets levels between its letters, the highest win, odd ones allow a break.
 */
export function patternLevels(
  word: string,
  levels: readonly (readonly number[])[],
  tree: PatternBranches,
): Uint8Array {
  const dotted = `.${word}.`;
  const found = new Uint8Array(word.length + 2);
  for (let start = 0; start < dotted.length; start += 1) {
    // The levels of a pattern that begins with the word leave out the place before its dot.
    const first = Math.max(0, start - 1);
    let branches: PatternBranches | undefined = tree;
    for (let at = start; branches !== undefined && at < dotted.length; at += 1) {
      const node: PatternNode = branches[dotted.charAt(at)];
      if (typeof node === 'number') {
        raise(found, first, levels[node]);
        break;
      }
      if (isPair(node)) raise(found, first, levels[node[1]]);
      branches = isPair(node) ? node[0] : node;
    }
  }
  return found;
}

/** Sets the levels of a pattern, from a place on, where they are higher than what was found. */
function raise(found: Uint8Array, first: number, levels: readonly number[] = []): void {
  for (let offset = 0; offset < levels.length; offset += 1) {
    const level = levels[offset] as number;
    if (level > (found[first + offset] ?? 0)) found[first + offset] = level;
  }
}

function isPair(node: PatternNode): node is readonly [PatternBranches, number] {
  return Array.isArray(node);
}

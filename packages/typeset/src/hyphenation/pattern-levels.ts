import { type PatternTable, placeAfter } from './pattern-table.ts';

/**
 * The level of each place before a letter of a word, by the algorithm of F. M. Liang, “Word Hy-phen-a-tion by Com-put-er”
 * (1983): every pattern found in the word sets levels between its letters, the highest win, odd ones allow a break.
 */
export function patternLevels(word: string, table: PatternTable): Uint8Array {
  const dotted = `.${word}.`;
  const found = new Uint8Array(word.length + 2);
  for (let start = 0; start < dotted.length; start += 1) {
    // The levels of a pattern that begins with the word leave out the place before its dot.
    const first = Math.max(0, start - 1);
    let place = 0;
    for (let at = start; at < dotted.length; at += 1) {
      place = placeAfter(table, place, dotted.charCodeAt(at));
      if (place === -1) break;
      const levels = table.levelsAt[place] as number;
      if (levels > 0) raise(found, first, table, levels - 1);
    }
  }
  return found;
}

/** Sets the levels of a pattern, from a place on, where they are higher than what was found. */
function raise(found: Uint8Array, first: number, { firstLevel, levels }: PatternTable, index: number): void {
  const from = firstLevel[index] as number;
  const to = firstLevel[index + 1] as number;
  for (let at = from; at < to; at += 1) {
    const level = levels[at] as number;
    if (level > (found[first + at - from] ?? 0)) found[first + at - from] = level;
  }
}

import { alignSequences, type Node, walk } from '@octavo/core';
import { blockKey } from './block-key.ts';

/** A node as it was and as it is: the same, or changed by an editor. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly isSame: boolean;
}

/** Where more nodes in a row than this were changed, they are paired by their order alone: so that time stays linear. */
const mostCompared = 24;

/** Below this part of words in common, one node is not called a change of the other. */
const leastShared = 0.3;

/** Finds for nodes as they are what they were: by what is equal, and between that by kind and words in common. */
export function pairChanged(before: readonly Node[], after: readonly Node[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [gone, come]: [number[], number[]] = [[], []];
  const close = () => {
    pairs.push(...pairGap(before, after, gone, come));
    [gone, come] = [[], []];
  };
  for (const step of alignSequences(before.map(blockKey), after.map(blockKey))) {
    if (step.type === 'removed') gone.push(step.before);
    else if (step.type === 'added') come.push(step.after);
    else {
      close();
      pairs.push({ before: step.before, after: step.after, isSame: true });
    }
  }
  close();
  return pairs;
}

function pairGap(
  before: readonly Node[],
  after: readonly Node[],
  gone: readonly number[],
  come: readonly number[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  const words = new Map([...come.slice(0, mostCompared)].map((index) => [index, wordsOf(after[index])]));
  for (const index of gone.slice(0, mostCompared)) {
    const own = wordsOf(before[index]);
    let [best, bestShared] = [-1, leastShared];
    for (let place = from; place < Math.min(come.length, mostCompared); place += 1) {
      const other = come[place] ?? 0;
      if (after[other]?.type !== before[index]?.type) continue;
      const shared = sharedPart(own, words.get(other) ?? new Set());
      if (shared > bestShared) [best, bestShared] = [place, shared];
    }
    if (best < 0) continue;
    pairs.push({ before: index, after: come[best] ?? 0, isSame: false });
    from = best + 1;
  }
  return pairs;
}

function wordsOf(node: Node | undefined): ReadonlySet<string> {
  if (node === undefined) return new Set();
  const text = Array.from(walk(node), (inner) => ('value' in inner ? inner.value : ''))
    .join(' ')
    .toLowerCase();
  // Scripts without spaces have their letters for words.
  return new Set(text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []);
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / Math.max(one.size, other.size);
}

import type { HyphenationPatterns, PatternBranches, PatternNode } from './hyphenation-patterns.ts';

/**
 * Patterns in a few arrays of numbers, where a tree of objects would have a hidden class for each of thousands of places. Branches of a place lie together,
 * in the order of their letters; branch `n` leads to place `n + 1`, and the tree begins at place 0.
 */
export interface PatternTable {
  /** The first branch of each place. Those of the next place begin where its own end. */
  readonly firstBranch: Uint32Array;
  /** The letter of each branch, a UTF-16 code unit. */
  readonly letters: Uint16Array;
  /** For each place the number of the levels that a pattern sets which ends there, counted from 1; 0 where none ends. */
  readonly levelsAt: Uint16Array;
  /** Where levels begin among all of them, by their numbers from 0. */
  readonly firstLevel: Uint16Array;
  readonly levels: Uint8Array;
  /** Words whose breaks are known. */
  readonly exceptions: Readonly<Record<string, readonly number[]>>;
}

const headLength = 4;

/** The bytes of a table, in the order of this machine: `openPatterns` reads them again. */
export function packPatterns([levels, tree, exceptions]: HyphenationPatterns): Uint8Array {
  const { firstBranch, letters, levelsAt } = flatTree(tree);
  const known = new TextEncoder().encode(JSON.stringify(exceptions));
  const values = Uint8Array.from(levels.flat());
  const parts = [
    Uint32Array.of(letters.length, levels.length, values.length, known.length),
    Uint32Array.from(firstBranch),
    Uint16Array.from(letters),
    Uint16Array.from(levelsAt),
    startsOf(levels),
    values,
    known,
  ];
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** The table that the bytes of `packPatterns` hold. */
export function openPatterns(bytes: Uint8Array): PatternTable {
  // A copy begins where numbers of any size may begin. Not `slice`, which copies nothing of a `Buffer`.
  const { buffer } = new Uint8Array(bytes);
  const [branches = 0, levels = 0, values = 0, known = 0] = new Uint32Array(buffer, 0, headLength);
  const firstBranch = new Uint32Array(buffer, 4 * headLength, branches + 2);
  const letters = new Uint16Array(buffer, endOf(firstBranch), branches);
  const levelsAt = new Uint16Array(buffer, endOf(letters), branches + 1);
  const firstLevel = new Uint16Array(buffer, endOf(levelsAt), levels + 1);
  const levelValues = new Uint8Array(buffer, endOf(firstLevel), values);
  const exceptions = new TextDecoder().decode(new Uint8Array(buffer, endOf(levelValues), known));
  // Written by `packPatterns`.
  const words = JSON.parse(exceptions) as PatternTable['exceptions'];
  return { firstBranch, letters, levelsAt, firstLevel, levels: levelValues, exceptions: words };
}

/** The place that a letter leads to from another one; -1 where no pattern goes on with it. */
export function placeAfter({ firstBranch, letters }: PatternTable, place: number, letter: number): number {
  let low = firstBranch[place] as number;
  let high = (firstBranch[place + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = letters[middle] as number;
    if (found === letter) return middle + 1;
    if (found < letter) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Where each of several lists begins when they follow each other, and where the last one ends. */
function startsOf(lists: readonly (readonly number[])[]): Uint16Array {
  const starts = new Uint16Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return starts;
}

function endOf({ byteOffset, byteLength }: ArrayBufferView): number {
  return byteOffset + byteLength;
}

/** Level by level of the tree, so that places are numbered as their branches are. */
function flatTree(
  tree: PatternBranches,
): Readonly<Record<'firstBranch' | 'letters' | 'levelsAt', readonly number[]>> {
  const places: PatternNode[] = [tree];
  const [firstBranch, letters, levelsAt]: [number[], number[], number[]] = [[], [], []];
  for (let place = 0; place < places.length; place += 1) {
    const { branches, levels } = placeOf(places[place]);
    firstBranch.push(letters.length);
    levelsAt.push(levels);
    for (const letter of Object.keys(branches).toSorted()) {
      letters.push(letter.charCodeAt(0));
      places.push(branches[letter]);
    }
  }
  return { firstBranch: [...firstBranch, letters.length], letters, levelsAt };
}

/** What goes on from a place, and the number of the levels of the pattern that ends there, from 1. */
function placeOf(node: PatternNode): { readonly branches: PatternBranches; readonly levels: number } {
  if (node === undefined) return { branches: {}, levels: 0 };
  if (typeof node === 'number') return { branches: {}, levels: node + 1 };
  return isPair(node) ? { branches: node[0], levels: node[1] + 1 } : { branches: node, levels: 0 };
}

function isPair(node: PatternNode): node is readonly [PatternBranches, number] {
  return Array.isArray(node);
}

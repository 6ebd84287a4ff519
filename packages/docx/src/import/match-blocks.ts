import { alignSequences, type Block } from '@octavo/core';
import { blockKey } from './block-key.ts';
import { pairChanged } from './pair-changed.ts';

/** A block of the model that stands in the text as it was: from which block of the text on, over how many. */
export interface KeptBlock {
  readonly block: number;
  readonly start: number;
  readonly length: number;
}

/** Blocks of the model that read as they were written, by where they stand in the text. */
export function keptBlocks(
  pieces: ReadonlyMap<number, readonly Block[]>,
  read: readonly Block[],
): ReadonlyMap<number, KeptBlock> {
  const flat = [...pieces].flatMap(([block, inner]) =>
    inner.map((piece) => ({ block, key: blockKey(piece) })),
  );
  const places = new Map<number, number[]>();
  for (const step of alignSequences(
    flat.map(({ key }) => key),
    read.map(blockKey),
  )) {
    const block = step.type === 'same' ? flat[step.before]?.block : undefined;
    if (block === undefined || step.type !== 'same') continue;
    places.set(block, [...(places.get(block) ?? []), step.after]);
  }
  const kept = new Map<number, KeptBlock>();
  for (const [block, found] of places) {
    const start = found[0] ?? 0;
    const length = pieces.get(block)?.length ?? 0;
    const isWhole = found.length === length && found.every((place, index) => place === start + index);
    if (isWhole) kept.set(start, { block, start, length });
  }
  return kept;
}

/** Blocks of the text that are blocks of the model with changes in them; each reads as one block. */
export function changedBlocks(
  pieces: ReadonlyMap<number, readonly Block[]>,
  read: readonly Block[],
  kept: ReadonlyMap<number, KeptBlock>,
): ReadonlyMap<number, KeptBlock> {
  const changed = new Map<number, KeptBlock>();
  const keptModels = new Set([...kept.values()].map(({ block }) => block));
  const singles = [...pieces].filter(([block, piece]) => piece.length === 1 && !keptModels.has(block));
  let at = 0;
  const close = (places: readonly number[], from: number, to: number) => {
    // Both go up: each is looked at once.
    while (at < singles.length && (singles[at]?.[0] ?? 0) <= from) at += 1;
    const first = at;
    while (at < singles.length && (singles[at]?.[0] ?? 0) < to) at += 1;
    const before = singles.slice(first, at);
    for (const pair of pairChanged(
      before.map(([, piece]) => piece[0] as Block),
      places.map((place) => read[place] as Block),
    )) {
      const [block, start] = [before[pair.before]?.[0], places[pair.after]];
      if (block !== undefined && start !== undefined) changed.set(start, { block, start, length: 1 });
    }
  };
  let [places, from]: [number[], number] = [[], -1];
  for (let index = 0; index < read.length; ) {
    const found = kept.get(index);
    if (found === undefined) {
      places.push(index);
      index += 1;
      continue;
    }
    if (places.length > 0) close(places, from, found.block);
    [places, from] = [[], found.block];
    index += found.length;
  }
  if (places.length > 0) close(places, from, Number.POSITIVE_INFINITY);
  return changed;
}

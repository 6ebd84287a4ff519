import type { Block, Document, NodeId } from '@octavo/core';
import { walk } from '@octavo/core';

/** The place of each node in its document. */
export function sourcePlaces(document: Document): ReadonlyMap<NodeId, number> {
  return new Map(Array.from(walk(document), ({ id }, place) => [id, place]));
}

/**
 * Blocks in the order of the source: who reads the notes must meet everything as the author told it, though a picture stands below the
 * words that come after it. A block that is not in the source stays behind the one before it.
 */
export function inSourceOrder(
  blocks: readonly Block[],
  places: ReadonlyMap<NodeId, number>,
): readonly Block[] {
  let last = -1;
  const placed = blocks.map((block) => {
    last = firstPlace(block, places) ?? last;
    return { block, place: last };
  });
  return placed.toSorted((left, right) => left.place - right.place).map(({ block }) => block);
}

function firstPlace(block: Block, places: ReadonlyMap<NodeId, number>): number | undefined {
  for (const { id } of walk(block)) {
    const place = places.get(id);
    if (place !== undefined) return place;
  }
  return undefined;
}

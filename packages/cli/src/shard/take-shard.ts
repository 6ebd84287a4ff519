import { statsOf } from '../output/stats-of.ts';
import type { Source } from '../sources/source.ts';
import type { Shard } from './shard.ts';

/** What any document costs besides its length: opening fonts, packing, writing. Found by measuring, in bytes of source. */
const baseCostBytes = 4096;

/** A shard with the place of each source in the whole build, 0-based, by its stem. */
export interface PlannedShard extends Shard {
  readonly places: ReadonlyMap<string, number>;
}

export interface ShardSources {
  readonly sources: readonly Source[];
  readonly shard: PlannedShard;
}

/**
 * The sources of one shard, in their order. All shards together hold each source once, and cost about the same: the longest
 * sources are dealt first, each to the shard that has least so far (Graham's longest processing time rule: no shard takes
 * more than 4/3 of the best possible). The same sources are dealt the same way everywhere.
 */
export function takeShard(sources: readonly Source[], { index, count }: Shard): ShardSources {
  const costs = sources.map((source, position) => ({ position, file: source.file, cost: costOf(source) }));
  const longestFirst = costs.toSorted(
    (left, right) => right.cost - left.cost || (left.file < right.file ? -1 : 1),
  );
  const loads = new Array<number>(count).fill(0);
  const own = new Set<number>();
  for (const { position, cost } of longestFirst) {
    const lightest = loads.indexOf(Math.min(...loads));
    // `indexOf` found the least of the list.
    loads[lightest] = (loads[lightest] as number) + cost;
    if (lightest === index - 1) own.add(position);
  }
  return {
    sources: sources.filter((_source, position) => own.has(position)),
    shard: { index, count, places: new Map(sources.map(({ stem }, position) => [stem, position])) },
  };
}

function costOf({ path }: Source): number {
  const size = path === undefined ? 0 : (statsOf(path)?.size ?? 0);
  return baseCostBytes + size;
}

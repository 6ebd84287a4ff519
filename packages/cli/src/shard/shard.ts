import { UsageError } from '../usage-error.ts';

/** One of several parts of a build, each made on a machine of its own. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
}

/** Reads `--shard 2/5`; throws a `UsageError` for what is none. */
export function parseShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index = '0', count = '0'] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count)
    throw new UsageError(`\`--shard\` takes a part of a whole, such as \`2/5\`, not \`${text}\`.`);
  return shard;
}

/** The name of a file that describes a build or a part of one: `manifest.json`, `manifest.2-of-5.json`. */
export function shardFileName(name: string, shard: Shard | undefined): string {
  return shard === undefined ? `${name}.json` : `${name}.${shard.index}-of-${shard.count}.json`;
}

/** The shard whose file a name is; undefined when it is none. */
export function shardOfFileName(name: string, fileName: string): Shard | undefined {
  const [, index, count] = new RegExp(`^${name}\\.(\\d{1,4})-of-(\\d{1,4})\\.json$`).exec(fileName) ?? [];
  return index === undefined ? undefined : { index: Number(index), count: Number(count) };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../output/manifest.ts';
import type { Report } from '../output/report.ts';
import { reasonOf } from '../reason-of.ts';
import { type Shard, shardFileName, shardOfFileName } from '../shard/shard.ts';
import { UsageError } from '../usage-error.ts';

/** What one shard of a build wrote. */
export interface ShardManifest {
  readonly folder: string;
  readonly shard: Shard;
  readonly manifest: Manifest;
  readonly report: Report;
}

/** The shards in folders, from the first to the last; throws a `UsageError` when they are not one whole. */
export function readShards(folders: readonly string[]): readonly ShardManifest[] {
  return completeShards(folders.flatMap(shardsIn));
}

function shardsIn(folder: string): readonly ShardManifest[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const shard = shardOfFileName('manifest', name);
      if (shard === undefined) return [];
      return {
        folder,
        shard,
        // Both were written by a build; `checkedCopies` looks at what they say of files.
        manifest: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Manifest,
        report: JSON.parse(readFileSync(join(folder, shardFileName('report', shard)), 'utf8')) as Report,
      };
    });
  } catch (error) {
    throw new UsageError(`The shards in \`${folder}\` cannot be read: ${reasonOf(error)}.`);
  }
}

function completeShards(shards: readonly ShardManifest[]): readonly ShardManifest[] {
  const [first] = shards;
  if (first === undefined)
    throw new UsageError('No `manifest.1-of-….json` is there. A part of a build is made by `--shard 1/2`.');
  const { count } = first.shard;
  const indexes = Array.from({ length: count }, (_, position) => position + 1);
  const other = shards.find(({ shard }) => shard.count !== count);
  if (other !== undefined)
    throw new UsageError(`Shards of ${count} and of ${other.shard.count} do not belong together.`);
  return indexes.map((index) => {
    const [found, twice] = shards.filter(({ shard }) => shard.index === index);
    if (found === undefined) throw new UsageError(`Shard ${index} of ${count} is missing.`);
    if (twice !== undefined)
      throw new UsageError(
        `Shard ${index} of ${count} is there twice, in \`${found.folder}\` and \`${twice.folder}\`.`,
      );
    return found;
  });
}

import { parseShard } from '../shard/shard.ts';
import type { PlannedShard } from '../shard/take-shard.ts';
import type { Source } from '../sources/source.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildFlags } from './build-flags.ts';

interface ChoiceOptions {
  readonly outDir: string | undefined;
  readonly projectRoot: string;
  readonly configText: string;
  readonly namedFiles: readonly string[];
}

interface ChosenSources {
  readonly sources: readonly Source[];
  /** Undefined when the sources are those of the whole build. */
  readonly shard: PlannedShard | undefined;
}

/** What is left of the sources that were found when `--changed-since` and `--shard` have chosen. */
export async function chosenSources(
  found: readonly Source[],
  flags: BuildFlags,
  options: ChoiceOptions,
): Promise<ChosenSources> {
  const shard = parseShard(flags.shard);
  if (shard !== undefined && options.outDir === undefined)
    throw new UsageError('`--shard` needs `--out-dir`.');
  const changed = await changedSources(found, flags['changed-since'], options);
  return shard === undefined
    ? { sources: changed, shard: undefined }
    : (await import('../shard/take-shard.ts')).takeShard(changed, shard);
}

async function changedSources(
  found: readonly Source[],
  commit: string | undefined,
  options: ChoiceOptions,
): Promise<readonly Source[]> {
  if (commit === undefined) return found;
  const { changedFiles } = await import('../changed/changed-files.ts');
  const { takeChanged } = await import('../changed/take-changed.ts');
  return takeChanged(found, await changedFiles(commit, options.projectRoot), options);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { reasonOf } from '../reason-of.ts';
import { UsageError } from '../usage-error.ts';
import type { ShardManifest } from './read-shards.ts';

/**
 * A shard's files with where they go; those that lie there already are only checked. Throws a `UsageError` for one that is
 * not as its manifest says.
 */
export function checkedCopies(
  { folder, manifest }: ShardManifest,
  outDir: string,
): readonly (readonly [string, Uint8Array])[] {
  return manifest.files.flatMap(({ path, sha256 }) => {
    const from = resolve(folder, path);
    // A manifest is a file like any other: it may not lead out of its folder.
    if (relative(folder, from).split(sep)[0] === '..')
      throw new UsageError(`The manifest in \`${folder}\` names a file outside of it, \`${path}\`.`);
    const bytes = readOutput(from);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new UsageError(`\`${from}\` is not the file that its manifest lists; build its shard again.`);
    const to = join(outDir, path);
    return to === from ? [] : [[to, bytes] as const];
  });
}

function readOutput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`\`${path}\`, which a manifest lists, cannot be read: ${reasonOf(error)}.`);
  }
}

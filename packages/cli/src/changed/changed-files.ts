import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../usage-error.ts';

const run = promisify(execFile);

/**
 * Absolute paths of the files that were changed, added or removed since the current branch left `commit`, committed or not.
 * Throws a `UsageError` when git cannot tell.
 */
export async function changedFiles(commit: string, folder: string): Promise<readonly string[]> {
  const git = async (...args: readonly string[]) => {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 1 << 28 });
    return stdout;
  };
  if (commit.startsWith('-')) throw new UsageError(`\`${commit}\` is no commit.`);
  try {
    const root = (await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
    // What happened on the other branch meanwhile is no change of this one; unrelated histories have no common commit.
    const base = await git('merge-base', commit, 'HEAD').catch(() => commit);
    const changed = await git('diff', '--name-only', '--no-renames', '-z', base.trim(), '--');
    const added = await git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', root);
    return `${changed}${added}`
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => join(root, name));
  } catch (error) {
    throw new UsageError(`What changed since \`${commit}\` is not known: ${reasonOfGit(error)}.`);
  }
}

/** The first line that git says, or why it did not start. */
function reasonOfGit(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'the command `git` is not there';
  const said =
    'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim().split('\n')[0] : '';
  return (said || error.message).replace(/^(fatal|error): /, '').replace(/\.$/, '');
}

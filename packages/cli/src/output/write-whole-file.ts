import { basename, dirname, join } from 'node:path';
import { realpath, rename, stat, writeFile } from './file-calls.ts';
import { makeFolder } from './make-folder.ts';
import { withTemporaryFile } from './temporary-files.ts';
import { temporaryName } from './temporary-name.ts';

export interface WriteOptions {
  /** Folder of the same file system for what is half-written; beside the file where there is none. */
  readonly temporaryFolder?: string;
}

/**
 * Writes a file whole or not at all: into a temporary file, then renamed over it. Missing folders are made, a
 * link's target is replaced, and what is no regular file (`/dev/null`, a named pipe) is written to directly. Throws the
 * system's error.
 */
export async function writeWholeFile(
  path: string,
  content: Uint8Array | string,
  { temporaryFolder }: WriteOptions = {},
): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  if (existing !== undefined && !existing.isFile()) return writeFile(path, content);
  const target = existing === undefined ? path : await realpath(path);
  const folder = dirname(target);
  await makeFolder(folder);
  if (temporaryFolder !== undefined) await makeFolder(temporaryFolder);
  const temporary = join(temporaryFolder ?? folder, temporaryName(basename(target)));
  await withTemporaryFile(temporary, async () => {
    await writeFile(temporary, content, { flag: 'wx', mode: existing?.mode ?? 0o666 });
    await rename(temporary, target);
  });
}

import { dirname } from 'node:path';
import { mkdir, stat } from './file-calls.ts';

/**
 * Makes a folder and those above it that are missing. Node's own recursive `mkdir` never ends where a file system says of a new folder
 * that its parent is missing, although it is there (`/proc`).
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another process may have made it meanwhile; a file of its name is in the way.
    if (await isFolder(folder)) return;
    const code = (error as NodeJS.ErrnoException).code;
    throw code === 'EEXIST'
      ? Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR' })
      : error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

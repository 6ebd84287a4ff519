import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersUpwards } from './folders-upwards.ts';

/** The nearest folder, from `folder` upwards, that holds a package.json or a repository; `folder` when there is none. */
export function findProjectRoot(folder: string): string {
  for (const candidate of foldersUpwards(folder)) {
    if (existsSync(join(candidate, 'package.json')) || existsSync(join(candidate, '.git'))) return candidate;
  }
  return folder;
}

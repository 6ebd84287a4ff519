import { sep } from 'node:path';
import { pathFrom } from '../sources/path-from.ts';

/** A path as people like to see it: relative to the working directory when it lies below it, else absolute. */
export function showPath(cwd: string, path: string): string {
  const shown = pathFrom(cwd, path);
  return shown === '..' || shown.startsWith(`..${sep}`) ? path : shown;
}

import { relative, sep } from 'node:path';

/** A path as people like to see it: relative to the working directory when it lies below it, else absolute. */
export function showPath(cwd: string, path: string): string {
  const shown = relative(cwd, path);
  return shown === '..' || shown.startsWith(`..${sep}`) ? path : shown;
}

import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is the folder or lies in it. Both are absolute; links are the caller's concern. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

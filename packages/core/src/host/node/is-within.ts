import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is the folder or lies in it. Both are absolute; links are the caller's concern. */
export function isWithin(folder: string, path: string): boolean {
  // `relative` takes both paths apart letter by letter, where mostly one begins with the other.
  if (path.startsWith(`${folder}${sep}`) && !path.includes('..')) return true;
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

import { relative, sep } from 'node:path';

/** As `relative`, for paths without `..`: that takes both apart letter by letter, where mostly one begins with the other. */
export function pathFrom(folder: string, path: string): string {
  return path.startsWith(`${folder}${sep}`) ? path.slice(folder.length + 1) : relative(folder, path);
}

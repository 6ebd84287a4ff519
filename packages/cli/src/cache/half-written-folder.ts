import { join } from 'node:path';

/** Where a cache has its half-written files: in one folder, so that what a killed build leaves there is found at once. */
export function halfWrittenFolder(cacheFolder: string): string {
  return join(cacheFolder, 'half-written');
}

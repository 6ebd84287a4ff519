import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../output/remove-stray-files.ts';
import { ownerOf, temporaryName } from '../output/temporary-name.ts';

/** A build that is under way, as others that are asked for the same see it. */
export interface OpenBuild {
  /** Whether one before it may have left files half-written: it was killed, or nothing is known of any. */
  readonly mayFindStrays: boolean;
  /** Says that this one has come to its end. */
  end(): void;
}

/**
 * Opens a build: a file tells that it is under way. Only where such a file of a process that is gone is found must folders be searched for
 * what that process left; in a build of many documents, of which nothing has changed, the search costs as much as a look at its files.
 */
export function openBuild(cacheFolder: string, name: string): OpenBuild {
  const folder = join(cacheFolder, 'written');
  const markers = markersIn(folder, `.${name}-open.`);
  const own = join(folder, temporaryName(`${name}-open`));
  const isKnown = existsSync(join(folder, `${name}-records`));
  const isNoted = write(own);
  for (const path of markers) rmSync(path, { force: true });
  return {
    mayFindStrays: !isKnown || !isNoted || markers.length > 0,
    end: () => rmSync(own, { force: true }),
  };
}

/** Of builds of this machine that did not come to their end. */
function markersIn(folder: string, start: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => {
      const owner = name.startsWith(start) ? ownerOf(name) : undefined;
      return owner !== undefined && !isRunning(owner);
    })
    .map((name) => join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where nothing can be kept nothing is known of the next build either. */
function write(path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

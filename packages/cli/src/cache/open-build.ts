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
  const markers = markersIn(folder);
  const own = join(folder, temporaryName(`${name}-open`));
  const isKnown = existsSync(join(folder, `${name}-records`));
  const isNoted = write(own);
  // What is left of other builds is found when these are asked for again.
  for (const marker of markers) {
    if (marker.startsWith(`.${name}-open.`)) rmSync(join(folder, marker), { force: true });
  }
  return {
    mayFindStrays: !isKnown || !isNoted || markers.length > 0,
    end: () => rmSync(own, { force: true }),
  };
}

/** Of builds of this machine, whatever they were asked for, that did not come to their end. */
function markersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => {
    const owner = name.includes('-open.') ? ownerOf(name) : undefined;
    return owner !== undefined && !isRunning(owner);
  });
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

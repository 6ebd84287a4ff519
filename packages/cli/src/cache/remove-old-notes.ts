import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Records of a build are written anew each day that it is asked for; one that was not for so long is not asked for any more. */
const longestMs = 30 * 86_400_000;

/**
 * Removes what is noted of builds that nobody has asked for in a month: of each set of inputs, formats and folders something is noted, and
 * what a CI job names anew each time would stay for ever. What documents were made into stays in the store.
 */
export function removeOldNotes(cacheFolder: string, now = Date.now()): void {
  const folder = join(cacheFolder, 'written');
  const names = readdirSync(folder);
  const old = names.filter(
    (name) => /^[0-9a-f]{16}-records$/.test(name) && now - modifiedMs(join(folder, name), now) > longestMs,
  );
  const builds = new Set(old.map((name) => name.slice(0, 16)));
  for (const name of names) {
    if (/^[0-9a-f]{16}(?:-records|-described\.json|\.json)$/.test(name) && builds.has(name.slice(0, 16)))
      rmSync(join(folder, name), { force: true });
  }
}

/** Another build may have removed it meanwhile: nothing is to be done then. */
function modifiedMs(path: string, now: number): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
}

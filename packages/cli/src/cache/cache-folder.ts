import { statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

export interface CacheFolderOptions {
  readonly projectRoot: string;
  readonly configFolder: string;
  /** What the configuration or a flag names; empty for the usual place. */
  readonly named: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Where a project's builds keep what they made: the named folder, `node_modules/.cache/octavo`, or the user's cache. */
export function cacheFolder({ projectRoot, configFolder, named, environment }: CacheFolderOptions): string {
  if (named !== '') return resolve(configFolder, named);
  const fromEnvironment = environment['OCTAVO_CACHE_DIR'];
  if (fromEnvironment) return resolve(configFolder, fromEnvironment);
  const modules = join(projectRoot, 'node_modules');
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory()) return join(modules, '.cache', 'octavo');
  return join(userCacheFolder(environment), 'octavo', 'documents');
}

function userCacheFolder({ XDG_CACHE_HOME: configured, LOCALAPPDATA: local }: NodeJS.ProcessEnv): string {
  if (configured && isAbsolute(configured)) return configured;
  if (process.platform === 'win32' && local) return local;
  const home = homedir();
  return isAbsolute(home) && home !== '/' ? join(home, '.cache') : tmpdir();
}

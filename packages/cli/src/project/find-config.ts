import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersUpwards } from './folders-upwards.ts';

/** Names of a configuration file, the first found in a folder wins. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (extension) => `octavo.config.${extension}`,
);

/** The nearest configuration file from `folder` up to `projectRoot`, which is searched last. */
export function findConfig(folder: string, projectRoot: string): string | undefined {
  for (const candidate of foldersUpwards(folder)) {
    const name = configNames.find((configName) => existsSync(join(candidate, configName)));
    if (name !== undefined) return join(candidate, name);
    if (candidate === projectRoot) return undefined;
  }
  return undefined;
}

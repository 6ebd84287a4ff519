import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigFileError, type ConfigPath, type ConfigSource, positionAt } from '@octavo/core';
import { foldersUpwards } from './folders-upwards.ts';

/** Runs a configuration module and takes its default export. TypeScript goes through jiti, loaded only then. */
export async function readModuleConfig(path: string): Promise<ConfigSource> {
  const text = await readFile(path, 'utf8');
  const module = await runModule(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ConfigFileError(`it cannot be run (${reason})`);
  });
  if (!('default' in module))
    throw new ConfigFileError('it has no default export; write `export default defineConfig({ … })`');
  return { value: module['default'], text, positionOf: (keyPath) => positionOfKey(text, keyPath) };
}

type Module = Readonly<Record<string, unknown>>;

async function runModule(path: string): Promise<Module> {
  if (!/\.m?ts$/.test(path)) return runNatively(path);
  // Node strips types itself from 22.18 on; what it cannot run (or resolve, as under npx) goes the long way.
  if (!('typescript' in process.features)) return runThroughJiti(path);
  return runNatively(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
      return runThroughJiti(path);
    throw error;
  });
}

function runNatively(path: string): Promise<Module> {
  return import(pathToFileURL(path).href);
}

async function runThroughJiti(path: string): Promise<Module> {
  const { createJiti } = await import('jiti');
  // The command's own package stands in when the project does not install it (`npx @octavo/cli`).
  const alias = { '@octavo/cli': fileURLToPath(import.meta.resolve('#index')) };
  return createJiti(import.meta.url, { alias, fsCache: cacheFolder(path) }).import(path);
}

/** Compiled configurations are kept where packages are installed; a shared temporary folder could be tampered with. */
function cacheFolder(path: string): string | false {
  for (const folder of foldersUpwards(dirname(path))) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules', '.cache', 'octavo');
  }
  return false;
}

/** Where the last key of a path is written, when it is written once: modules are code, which is not parsed for this. */
function positionOfKey(text: string, path: ConfigPath) {
  const key = path.findLast((part) => typeof part === 'string');
  if (key === undefined) return undefined;
  const escaped = key.replace(/[^\w]/g, '\\$&');
  const matches = [...text.matchAll(new RegExp(`(?<![\\w$.])['"]?${escaped}['"]?(?=\\s*:)`, 'g'))];
  const [match] = matches;
  if (match === undefined || matches.length > 1) return undefined;
  return positionAt(text, match.index, match.index + match[0].length);
}

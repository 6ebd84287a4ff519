import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ConfigPath } from '@octavo/core';
import { ConfigFileError, type ConfigSource } from './config-source.ts';
import { positionAt } from './position-at.ts';

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

async function runModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  if (!/\.m?ts$/.test(path)) return import(pathToFileURL(path).href);
  const { createJiti } = await import('jiti');
  // The command's own package stands in when the project does not install it (`npx @octavo/cli`).
  const alias = { '@octavo/cli': fileURLToPath(new URL(import.meta.resolve('#index'))) };
  return createJiti(import.meta.url, { alias, fsCache: false }).import(path);
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

import { readFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { configNames } from '../project/find-config.ts';
import type { Source } from '../sources/source.ts';

export interface ChangedOptions {
  readonly projectRoot: string;
  readonly configText: string;
  /** Absolute: files that flags name. */
  readonly namedFiles: readonly string[];
}

/** Files that decide how every document looks, and the program's own version. */
const sharedNames: ReadonlySet<string> = new Set([
  ...configNames,
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
]);

/**
 * The sources that may give other files than before the changes: those that changed, those that name a changed file (an
 * image, a bibliography), and all when what they share changed (configuration, what it names, fonts of the project). Told
 * from names, so a source may be taken that need not be; none is left out that must be taken.
 */
export function takeChanged(
  sources: readonly Source[],
  changed: readonly string[],
  options: ChangedOptions,
): readonly Source[] {
  if (changed.some((path) => isShared(path, options))) return sources;
  const paths = new Set(changed);
  const documents = new Set(sources.map(({ path }) => path));
  const names = [
    ...new Set(changed.filter((path) => !documents.has(path)).map((path) => basename(path))),
  ].flatMap((name) => [name, encodeURI(name)]);
  return sources.filter(({ path }) => path === undefined || paths.has(path) || namesAny(path, names));
}

function isShared(path: string, { projectRoot, configText, namedFiles }: ChangedOptions): boolean {
  const inProject = relative(projectRoot, path).split(sep);
  return (
    sharedNames.has(basename(path)) ||
    inProject[0] === 'fonts' ||
    namedFiles.includes(path) ||
    configText.includes(basename(path))
  );
}

function namesAny(path: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  try {
    // In Markdown a name may hold escapes: `my\_picture.png`.
    const text = readFileSync(path, 'utf8').replaceAll('\\', '');
    return names.some((name) => text.includes(name));
  } catch {
    // The build says why it cannot be read.
    return true;
  }
}

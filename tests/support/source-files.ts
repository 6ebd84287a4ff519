import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project, with a slash at its end. */
export const projectRoot: string = fileURLToPath(new URL('../../', import.meta.url));

/** One import of a source file. */
export interface SourceImport {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  /** The folder name under `packages`. */
  readonly packageName: string;
  readonly source: string;
  readonly imports: readonly SourceImport[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

/** Every TypeScript source of the packages, tests left out. */
export function sourceFiles(): readonly SourceFile[] {
  const folder = join(projectRoot, 'packages');
  return walkFolder(folder)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path))
    .toSorted()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const source = readFileSync(join(projectRoot, path), 'utf8');
  return { path, packageName: path.split('/')[1] ?? '', source, imports: importsOf(source) };
}

function importsOf(source: string): readonly SourceImport[] {
  return Array.from(withoutComments(source).matchAll(importPattern), ([, type, specifier, dynamic]) => ({
    specifier: specifier ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** The code without its comments, so that an example in a docstring is no import. */
export function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** The file that a relative import leads to, from the project's root; undefined for packages. */
export function resolveImport(from: SourceFile, { specifier }: SourceImport): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = relative(projectRoot, join(projectRoot, dirname(from.path), specifier)).replaceAll('\\', '/');
  return existsSync(join(projectRoot, path)) ? path : undefined;
}

function walkFolder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)));
}

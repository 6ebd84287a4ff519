import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { createDiagnostic, type Diagnostic, type SourceFormat, suggest } from '@octavo/core';
import { folderNames } from '@octavo/core/node';
import { statsOf } from '../output/stats-of.ts';
import { reasonOf } from '../reason-of.ts';
import { pathFrom } from './path-from.ts';
import type { Source } from './source.ts';

export interface DiscoverOptions {
  /** Folder that the named inputs are relative to. */
  readonly base: string;
  readonly projectRoot: string;
  /** Absolute; nothing in it is a source. */
  readonly outDir: string | undefined;
  /** How to read all of them, whatever their extension. */
  readonly format: SourceFormat | undefined;
}

export interface DiscoverResult {
  readonly sources: readonly Source[];
  /** Inputs that cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

const byExtension: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.json': 'json',
};
const foundInFolders: ReadonlySet<string> = new Set(['.md', '.markdown']);
const ignoredFolders: ReadonlySet<string> = new Set(['node_modules', 'dist']);

/** What one input leads to. */
interface FoundSources extends DiscoverResult {
  /** What a folder holds and is not followed; whoever names it has it all the same. */
  readonly skipped?: readonly { readonly path: string; readonly type: 'link' | 'special' }[];
}

/**
 * The documents behind files, folders and `-`; folders are walked in sorted order. Each document comes once. All at once: to ask another
 * thread for each folder takes several times as long as to look.
 */
export function discoverSources(inputs: readonly string[], options: DiscoverOptions): DiscoverResult {
  const found = inputs.map((input) => discover(input, options));
  const sources = found.flatMap((result) => result.sources);
  const byPath = new Map(sources.toReversed().map((source) => [source.path, source]));
  const skipped = found.flatMap((result) => result.skipped ?? []).filter(({ path }) => !byPath.has(path));
  return {
    sources: [...byPath.values()].toReversed(),
    diagnostics: [
      ...found.flatMap((result) => result.diagnostics),
      ...skipped.map(({ path, type }) =>
        createDiagnostic('source-skipped', { path: shownPath(path, options), what: type }),
      ),
    ],
  };
}

function discover(input: string, options: DiscoverOptions): FoundSources {
  if (input === '-') return { sources: [standardInput(options)], diagnostics: [] };
  const path = resolve(options.base, input);
  try {
    const entry = statSync(path);
    if (entry.isDirectory()) return discoverFolder(path, input, options);
    if (!entry.isFile()) return unreadable(input, 'it is not a regular file; use `-` to read standard input');
    return { sources: [sourceAt(path, dirname(path), options)], diagnostics: [] };
  } catch (error) {
    return unreadable(input, `${reasonOf(error)}${nearName(path)}`);
  }
}

function discoverFolder(path: string, input: string, options: DiscoverOptions): FoundSources {
  const entries = walkFolder(path, options.outDir);
  const sources = entries
    .filter(({ type }) => type === 'document')
    .map((entry) => sourceAt(entry.path, path, options));
  const skipped = entries.flatMap(({ path, type }) => (type === 'document' ? [] : [{ path, type }]));
  if (sources.length > 0) return { sources, skipped, diagnostics: [] };
  return { ...unreadable(input, 'no .md or .markdown file is in this folder'), skipped };
}

/** A document, or what is passed over and may hold some. */
interface FolderEntry {
  readonly path: string;
  readonly type: 'document' | 'link' | 'special';
}

/**
 * Links are not followed: they could lead out of the folder, or in a circle. A folder that is named like a document and holds none
 * stands for one that cannot be read: whoever named it so waits for its files.
 */
function walkFolder(folder: string, outDir: string | undefined): readonly FolderEntry[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const sorted = entries.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const found: FolderEntry[] = [];
  for (const entry of sorted) {
    // As `join`, which takes the whole path apart for each name.
    const path = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name;
    if (entry.name.startsWith('.') || path === outDir || ignoredFolders.has(entry.name)) continue;
    const isNamedLikeDocument = foundInFolders.has(extname(entry.name).toLowerCase());
    if (entry.isDirectory()) {
      const within = walkFolder(path, outDir);
      found.push(...(within.length === 0 && isNamedLikeDocument ? [document(path)] : within));
    } else if (entry.isSymbolicLink()) {
      if (isNamedLikeDocument || isFolder(path)) found.push({ path, type: 'link' });
    } else if (isNamedLikeDocument) {
      found.push(entry.isFile() ? document(path) : { path, type: 'special' });
    }
  }
  return found;
}

function document(path: string): FolderEntry {
  return { path, type: 'document' };
}

/** Where a link leads; one that leads nowhere holds nothing. */
function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

function sourceAt(path: string, base: string, { projectRoot, format }: DiscoverOptions): Source {
  const extension = extname(path);
  return {
    path,
    file: shownPath(path, { projectRoot }),
    folder: dirname(path),
    stem: slashed(pathFrom(base, path)).slice(0, extension === '' ? undefined : -extension.length),
    format: format ?? byExtension[extension.toLowerCase()] ?? 'markdown',
  };
}

/** Relative to the project, with forward slashes; a name alone outside of it. */
function shownPath(path: string, { projectRoot }: Pick<DiscoverOptions, 'projectRoot'>): string {
  const inProject = pathFrom(projectRoot, path);
  return inProject.startsWith(`..${sep}`) ? basename(path) : slashed(inProject);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function standardInput({ base, format }: DiscoverOptions): Source {
  return { path: undefined, file: '-', folder: base, stem: 'document', format: format ?? 'markdown' };
}

function nearName(path: string): string {
  const near = suggest(basename(path), folderNames(dirname(path)));
  return near === undefined ? '' : ` (did you mean \`${near}\`?)`;
}

function unreadable(path: string, reason: string): DiscoverResult {
  return { sources: [], diagnostics: [createDiagnostic('file-unreadable', { path, reason })] };
}

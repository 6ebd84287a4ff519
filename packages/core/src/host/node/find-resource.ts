import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ReadResult } from '../host.ts';
import { isWithin } from './is-within.ts';
import { fileFailure } from './read-regular-file.ts';
import { resourcePath } from './resource-path.ts';
import { suggestSibling } from './suggest-sibling.ts';

/** Where a document's files may lie; absolute paths. */
export interface ResourceFolders {
  readonly projectRoot: string;
  readonly documentFolder: string;
  /** Absolute paths that the user names himself, in the configuration or on the command line: read wherever they lie. */
  readonly namedFiles?: readonly string[];
}

type Failed = Extract<ReadResult, { readonly ok: false }>;

/** The real path of what an address leads to, not looked into yet, or why it leads nowhere. */
export type FoundResource = { readonly ok: true; readonly path: string } | Failed;

/** Real paths of folders that were followed already, `undefined` where there is none; of one build, in which documents share them. */
export type RealFolders = Map<string, string | undefined>;

const outside: Failed = { ok: false, failure: 'outside', reason: 'it is outside the project' };
const missing: Failed = { ok: false, failure: 'missing', reason: 'there is no such file' };

/**
 * Finds a file that a document names. A relative path begins at the document's folder, one with a leading `/` at the project's
 * root. With its links followed it must lie in one of the two; whether anything stands elsewhere is not even looked at.
 */
export function findResource(
  address: string,
  folders: ResourceFolders,
  realFolders: RealFolders = new Map(),
): FoundResource {
  if (folders.namedFiles?.includes(address)) return findWithin(address, () => true, realFolders);
  const path = resourcePath(address);
  if (path === undefined) return outside;
  try {
    const root = realFolder(folders.projectRoot, realFolders);
    const folder = realFolder(folders.documentFolder, realFolders);
    if (root === undefined || folder === undefined) return missing;
    const isAllowed = (file: string): boolean => isWithin(root, file) || isWithin(folder, file);
    const named = path.startsWith('/') ? resolve(root, `.${path}`) : resolve(folder, path);
    return isAllowed(named) ? findWithin(named, isAllowed, realFolders) : outside;
  } catch (error) {
    return fileFailure(error);
  }
}

function findWithin(
  named: string,
  isAllowed: (file: string) => boolean,
  realFolders: RealFolders,
): FoundResource {
  try {
    const path = realPathIn(realFolder(dirname(named), realFolders), basename(named));
    if (path === undefined) return withSuggestion(missing, named);
    return isAllowed(path) ? { ok: true, path } : outside;
  } catch (error) {
    return withSuggestion(fileFailure(error), named);
  }
}

/** The real path of what stands in a folder; `undefined` where nothing does. To throw for that takes ten times as long as to look. */
function realPathIn(folder: string | undefined, name: string): string | undefined {
  const path = folder && join(folder, name);
  const stats = path && lstatSync(path, { throwIfNoEntry: false });
  return path && stats && (stats.isSymbolicLink() ? realPath(path) : path);
}

function realFolder(path: string, known: RealFolders): string | undefined {
  if (!known.has(path))
    known.set(path, lstatSync(path, { throwIfNoEntry: false }) === undefined ? undefined : realPath(path));
  return known.get(path);
}

/** At once: the links of a path are followed in less time than another thread needs to begin. */
function realPath(path: string): string {
  return realpathSync.native(path);
}

function withSuggestion(failed: Failed, path: string): Failed {
  const sibling = failed.failure === 'missing' ? suggestSibling(path) : undefined;
  return sibling === undefined
    ? failed
    : { ...failed, reason: `${failed.reason} (did you mean \`${sibling}\`?)` };
}

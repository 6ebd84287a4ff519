import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadResult } from '../host.ts';
import { isWithin } from './is-within.ts';
import { fileFailure, readRegularFile } from './read-regular-file.ts';
import { resourcePath } from './resource-path.ts';
import { suggestSibling } from './suggest-sibling.ts';

/** Where a document's files may lie; absolute paths. */
export interface ResourceFolders {
  readonly projectRoot: string;
  readonly documentFolder: string;
  /** Absolute paths that the user names himself, in the configuration or on the command line: read wherever they lie. */
  readonly namedFiles?: readonly string[];
}

const outside: ReadResult = { ok: false, failure: 'outside', reason: 'it is outside the project' };

/**
 * Reads a file for a document. A relative path begins at the document's folder, one with a leading `/` at the project's
 * root. With its links followed it must lie in one of the two; whether anything stands elsewhere is not even looked at.
 */
export async function readResource(address: string, folders: ResourceFolders): Promise<ReadResult> {
  if (folders.namedFiles?.includes(address)) return readNamedFile(address);
  const path = resourcePath(address);
  if (path === undefined) return outside;
  try {
    const root = realPath(folders.projectRoot);
    const folder = realPath(folders.documentFolder);
    const isAllowed = (file: string): boolean => isWithin(root, file) || isWithin(folder, file);
    const named = path.startsWith('/') ? resolve(root, `.${path}`) : resolve(folder, path);
    if (!isAllowed(named)) return outside;
    return await readWithin(named, isAllowed);
  } catch (error) {
    return fileFailure(error);
  }
}

function readNamedFile(path: string): Promise<ReadResult> {
  return readWithin(path, () => true);
}

/** At once, as the file itself: the links of a path are followed in less time than another thread needs to begin. */
function realPath(path: string): string {
  return realpathSync.native(path);
}

async function readWithin(path: string, isAllowed: (file: string) => boolean): Promise<ReadResult> {
  let real: string;
  try {
    real = realPath(path);
  } catch (error) {
    return withSuggestion(fileFailure(error), path);
  }
  return isAllowed(real) ? readRegularFile(real) : outside;
}

function withSuggestion(result: ReadResult, path: string): ReadResult {
  if (result.ok || result.failure !== 'missing') return result;
  const sibling = suggestSibling(path);
  return sibling === undefined
    ? result
    : { ...result, reason: `${result.reason} (did you mean \`${sibling}\`?)` };
}

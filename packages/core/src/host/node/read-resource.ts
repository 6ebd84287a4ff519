import { realpath } from 'node:fs/promises';
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
    const root = await realpath(folders.projectRoot);
    const folder = await realpath(folders.documentFolder);
    const isAllowed = (file: string): boolean => isWithin(root, file) || isWithin(folder, file);
    const named = path.startsWith('/') ? resolve(root, `.${path}`) : resolve(folder, path);
    if (!isAllowed(named)) return outside;
    const real = await realpath(named).catch((error: unknown) => error);
    if (typeof real !== 'string') return await withSuggestion(fileFailure(real), named);
    return isAllowed(real) ? await readRegularFile(real) : outside;
  } catch (error) {
    return fileFailure(error);
  }
}

async function readNamedFile(path: string): Promise<ReadResult> {
  try {
    return await readRegularFile(await realpath(path));
  } catch (error) {
    return withSuggestion(fileFailure(error), path);
  }
}

async function withSuggestion(result: ReadResult, path: string): Promise<ReadResult> {
  if (result.ok || result.failure !== 'missing') return result;
  const sibling = await suggestSibling(path);
  return sibling === undefined
    ? result
    : { ...result, reason: `${result.reason} (did you mean \`${sibling}\`?)` };
}

import type { ReadResult } from '../host.ts';
import { findResource, type ResourceFolders } from './find-resource.ts';
import { readRegularFile } from './read-regular-file.ts';

/** Reads a file for a document, where {@link findResource} finds one that it may be given. */
export function readResource(address: string, folders: ResourceFolders): ReadResult {
  const found = findResource(address, folders);
  return found.ok ? readRegularFile(found.path) : found;
}

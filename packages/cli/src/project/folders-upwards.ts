import { dirname } from 'node:path';

/** The folders from `folder` up to the root of the file system, nearest first. */
export function* foldersUpwards(folder: string): Generator<string> {
  yield folder;
  for (let parent = dirname(folder); parent !== folder; parent = dirname(folder)) {
    folder = parent;
    yield folder;
  }
}

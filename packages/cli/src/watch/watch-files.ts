import { basename } from 'node:path';
import { watch } from 'chokidar';

export interface WatchOptions {
  /** Absolute. */
  readonly folders: readonly string[];
  /** Files and folders that a build writes: they are no reason for another. */
  readonly isOutput: (path: string) => boolean;
}

export interface FileWatcher {
  /** Resolves when changes are seen. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Editors write a file in several steps, and a change of branch changes many: they are taken together. */
const quietMs = 60;

/** Calls `onChange` with the absolute paths of what changed, once nothing has for a moment. */
export function watchFiles(
  { folders, isOutput }: WatchOptions,
  onChange: (paths: readonly string[]) => void,
): FileWatcher {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => !folders.includes(path) && (isHidden(path) || isOutput(path)),
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed].sort();
      changed.clear();
      onChange(paths);
    }, quietMs);
  });
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: () => {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}

/** What tools keep for themselves, our temporary files among it, and packages. */
function isHidden(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || name === 'node_modules' || name.endsWith('.tmp') || name.endsWith('~');
}

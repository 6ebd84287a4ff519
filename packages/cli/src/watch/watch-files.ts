import { basename } from 'node:path';
import { watch } from 'chokidar';
import { statsOf } from '../output/stats-of.ts';

export interface WatchOptions {
  /** Absolute. */
  readonly folders: readonly string[];
  /** Files and folders that a build writes: they are no reason for another. */
  readonly isOutput: (path: string) => boolean;
  /** In milliseconds: what changes within them is taken together. */
  readonly quietMs?: number;
}

export interface FileWatcher {
  /** Resolves when changes are seen. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Editors write a file in several steps, and a change of branch changes many: they are taken together. */
const togetherMs = 60;

/** Chokidar tells of no second change of a file within 50 ms: what came then is looked for after so long. */
const lookAgainMs = 60;

/** Calls `onChange` with the absolute paths of what changed, once nothing has for a moment. */
export function watchFiles(
  { folders, isOutput, quietMs = togetherMs }: WatchOptions,
  onChange: (paths: readonly string[]) => void,
): FileWatcher {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let again: NodeJS.Timeout | undefined;
  const tell = (paths: readonly string[]): void => {
    const told = paths.map((path) => [path, stateOf(path)] as const);
    onChange(paths);
    clearTimeout(again);
    again = setTimeout(() => {
      const since = told.flatMap(([path, state]) => (stateOf(path) === state ? [] : [path]));
      if (since.length > 0) tell(since);
    }, lookAgainMs);
  };
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
      tell(paths);
    }, quietMs);
  });
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: () => {
      clearTimeout(timer);
      clearTimeout(again);
      return watcher.close();
    },
  };
}

/** What tells one state of a file from the next. */
function stateOf(path: string): string {
  const stats = statsOf(path);
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

/** What tools keep for themselves, our temporary files among it, and packages. */
function isHidden(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || name === 'node_modules' || name.endsWith('.tmp') || name.endsWith('~');
}

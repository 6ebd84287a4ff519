import { readdirSync, statSync } from 'node:fs';

/** A folder that changed so shortly before it was read could change again without its time changing. */
const settledMs = 50;

interface ListedFolder {
  readonly modifiedMs: number;
  readonly names: readonly string[];
}

/** So many folders are remembered. */
const mostKept = 1024;

const kept = new Map<string, ListedFolder>();

/**
 * The names in a folder, sorted; none where it cannot be read. A folder in which nothing came or went since is not read
 * again: every document of a build that names a missing file asks for the names beside it.
 */
export function folderNames(folder: string): readonly string[] {
  try {
    const modifiedMs = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (modifiedMs === undefined) return [];
    const known = kept.get(folder);
    if (known?.modifiedMs === modifiedMs) return known.names;
    const names = readdirSync(folder).sort();
    kept.delete(folder);
    if (Date.now() - modifiedMs >= settledMs) keep(folder, { modifiedMs, names });
    return names;
  } catch {
    return [];
  }
}

function keep(folder: string, listed: ListedFolder): void {
  kept.set(folder, listed);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

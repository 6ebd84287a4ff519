import { type Stats, statSync } from 'node:fs';

/** What the system knows of a path; undefined when nothing is there or it cannot be looked at. */
export function statsOf(path: string): Stats | undefined {
  try {
    // To throw for what is not there takes ten times as long as to look.
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

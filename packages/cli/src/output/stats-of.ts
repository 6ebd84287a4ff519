import { type Stats, statSync } from 'node:fs';

/** What the system knows of a path; undefined when nothing is there or it cannot be looked at. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

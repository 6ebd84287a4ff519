import { readFileSync } from 'node:fs';

/** A JSON file that Octavo wrote, of a shape that the caller knows; undefined when it is missing or no JSON. */
export function readJson<Shape>(path: string): Shape | undefined {
  try {
    // Written by a build as the caller says; callers look at what must be safe.
    return JSON.parse(readFileSync(path, 'utf8')) as Shape;
  } catch {
    return undefined;
  }
}

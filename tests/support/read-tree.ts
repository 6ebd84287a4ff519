import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The digest of every file in a folder, by its path with forward slashes. */
export function digestTree(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), digestFile(path)]),
  );
}

/** SHA-256 of a file, hexadecimal. */
export function digestFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

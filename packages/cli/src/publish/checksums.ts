import { createHash } from 'node:crypto';

/** A file by its path, with forward slashes, and its SHA-256 in hexadecimal. */
export interface Checksum {
  readonly path: string;
  readonly sha256: string;
}

/** The lines that `sha256sum --check` reads, sorted by path. A name with a line end or a backslash is written as coreutils does. */
export function createChecksums(files: readonly Checksum[]): string {
  return files
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, sha256 }) => {
      const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
    })
    .join('');
}

export function checksumOf(path: string, content: string): Checksum {
  return { path, sha256: createHash('sha256').update(content).digest('hex') };
}

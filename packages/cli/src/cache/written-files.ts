import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../build/built-document.ts';
import { statsOf } from '../output/stats-of.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { halfWrittenFolder } from './half-written-folder.ts';

/** Size, modification time in milliseconds and hash of a file as it was last seen. */
type SeenFile = readonly [size: number, modifiedMs: number, sha256: string];

/** A file touched so shortly before it was noted could change again without its time changing. */
const settledMs = 50;

/** What stands at the places of outputs: a file whose size and time are as noted is not read again. */
export class WrittenFiles {
  readonly #path: string;
  readonly #temporaryFolder: string;
  readonly #before: ReadonlyMap<string, SeenFile>;

  constructor(folder: string, outDir: string) {
    const name = createHash('sha256').update(outDir).digest('hex').slice(0, 16);
    this.#path = join(folder, 'written', `${name}.json`);
    this.#temporaryFolder = halfWrittenFolder(folder);
    this.#before = readSeen(this.#path);
  }

  /** Whether a file is there and holds just this. */
  holds(path: string, sha256: string): boolean {
    const stats = statsOf(path);
    if (!stats?.isFile()) return false;
    const seen = this.#before.get(path);
    if (seen !== undefined && seen[0] === stats.size && seen[1] === stats.mtimeMs) return seen[2] === sha256;
    return hashOf(path) === sha256;
  }

  /** Notes the files of a build for the next one. */
  async note(files: readonly BuiltFile[]): Promise<void> {
    const now = Date.now();
    const seen = files.flatMap(({ path, sha256 }): (readonly [string, SeenFile])[] => {
      const stats = path === undefined ? undefined : statsOf(path);
      if (path === undefined || stats === undefined || now - stats.mtimeMs < settledMs) return [];
      return [[path, [stats.size, stats.mtimeMs, sha256]]];
    });
    const temporaryFolder = this.#temporaryFolder;
    await writeWholeFile(this.#path, JSON.stringify(seen), { temporaryFolder }).catch(() => {
      // A full or read-only disk: the next build reads the files themselves.
    });
  }
}

function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}

function readSeen(path: string): ReadonlyMap<string, SeenFile> {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return new Map();
  }
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIdentity } from '@octavo/core/node';
import { writeWholeFile } from '../output/write-whole-file.ts';
import type { FileDigests } from './file-digests.ts';
import { halfWrittenFolder } from './half-written-folder.ts';

interface Described {
  /** Digest of all that the files were made of. */
  readonly madeOf: string;
  readonly files: readonly (readonly [path: string, sha256: string])[];
}

/** The files that describe a build, its manifest and report and page of downloads: not even made when those that are there say the same. */
export class DescribedFiles {
  readonly #path: string;
  readonly #temporaryFolder: string;
  readonly #digests: FileDigests;
  readonly #before: Described | undefined;

  constructor(cacheFolder: string, name: string, digests: FileDigests) {
    this.#path = join(cacheFolder, 'written', `${name}-described.json`);
    this.#temporaryFolder = halfWrittenFolder(cacheFolder);
    this.#digests = digests;
    this.#before = readDescribed(this.#path);
  }

  /** Paths of what was made of the same, where each file still holds it. */
  paths(madeOf: string): readonly string[] | undefined {
    const { files = [], madeOf: before } = this.#before ?? {};
    if (before !== madeOf || !files.every(([path, sha256]) => this.#digests.sha256(path) === sha256))
      return undefined;
    return files.map(([path]) => path);
  }

  /** Notes what was just written. */
  async note(madeOf: string, files: readonly (readonly [path: string, content: string])[]): Promise<void> {
    const described: Described = {
      madeOf,
      files: files.map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]),
    };
    for (const [path, sha256] of described.files) this.#digests.learn(path, fileIdentity(path), sha256);
    const content = JSON.stringify(described);
    await writeWholeFile(this.#path, content, { temporaryFolder: this.#temporaryFolder }).catch(() => {
      // A full or read-only disk: the next build makes the files again.
    });
  }
}

function readDescribed(path: string): Described | undefined {
  try {
    // Written above, or damaged.
    const { madeOf, files } = JSON.parse(readFileSync(path, 'utf8')) as Described;
    return typeof madeOf === 'string' && Array.isArray(files) ? { madeOf, files } : undefined;
  } catch {
    return undefined;
  }
}

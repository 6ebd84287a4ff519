import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIdentity, findPackageFile, readRegularFile } from '@octavo/core/node';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { packageRoots } from '../sources/package-roots.ts';
import { halfWrittenFolder } from './half-written-folder.ts';
import { digestOfBytes } from './record-reads.ts';

/** What was read of a file, and what tells that it is still the same. */
type SeenPackageFile = readonly [identity: string, digest: string];

/** Digests of files of installed packages, fonts above all, which are the same for all documents: read again only when one was replaced. */
export class PackageDigests {
  readonly #path: string;
  readonly #temporaryFolder: string;
  readonly #roots: readonly string[];
  readonly #before: ReadonlyMap<string, SeenPackageFile>;
  /** By real path; what was asked for in this build. */
  readonly #now = new Map<string, SeenPackageFile>();
  /** By specifier. */
  readonly #digests = new Map<string, Promise<string>>();
  readonly #folders = new Map<string, string | undefined>();

  constructor(folder: string, projectRoot: string) {
    this.#path = join(folder, 'written', 'packages.json');
    this.#temporaryFolder = halfWrittenFolder(folder);
    this.#roots = [projectRoot, ...packageRoots];
    this.#before = readSeen(this.#path);
  }

  /** The digest of what a specifier leads to now. */
  digest(specifier: string): Promise<string> {
    const known = this.#digests.get(specifier);
    if (known !== undefined) return known;
    const digest = this.#digestNow(specifier);
    this.#digests.set(specifier, digest);
    return digest;
  }

  /** Notes the digests for the next build. */
  async note(): Promise<void> {
    if ([...this.#now].every(([path, seen]) => this.#before.get(path) === seen)) return;
    const seen = JSON.stringify([...this.#before, ...this.#now]);
    await writeWholeFile(this.#path, seen, { temporaryFolder: this.#temporaryFolder }).catch(() => {
      // A full or read-only disk: the next build reads the files themselves.
    });
  }

  async #digestNow(specifier: string): Promise<string> {
    const path = findPackageFile(specifier, this.#roots, this.#folders);
    const identity = path === undefined ? undefined : fileIdentity(path);
    if (path === undefined || identity === undefined) return digestOfBytes(undefined);
    const seen = this.#before.get(path);
    if (seen?.[0] === identity) {
      this.#now.set(path, seen);
      return seen[1];
    }
    const read = await readRegularFile(path);
    const digest = digestOfBytes(read.ok ? read.bytes : undefined);
    this.#now.set(path, [identity, digest]);
    return digest;
  }
}

function readSeen(path: string): ReadonlyMap<string, SeenPackageFile> {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return new Map();
  }
}

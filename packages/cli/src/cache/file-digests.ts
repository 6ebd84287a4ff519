import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type FileIdentity, fileIdentity, readRegularFile } from '@octavo/core/node';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { halfWrittenFolder } from './half-written-folder.ts';

/** What was read of a file, and what tells that it is still the same: of one that is to be read again, nothing. */
type SeenFile = readonly [identity: string, sha256: string];

/**
 * A file touched so shortly before it was looked at could be written on again without its times changing: file systems count in
 * steps of up to two seconds (FAT; ext4, APFS and NTFS in milliseconds or less). Such a file is read again the next time.
 */
const settledMs = 2500;
/** Stands for the identity of such a file: no file has it. */
const unsettled = '';

/**
 * Digests of files, sources and pictures and fonts and what earlier builds wrote: a file is read again only when it may have changed since
 * another build read it, by device, inode, size and both times. A new checkout or a restored folder is read once.
 */
export class FileDigests {
  readonly #path: string;
  readonly #temporaryFolder: string;
  readonly #before: ReadonlyMap<string, SeenFile>;
  /** What was looked at in this build and may be noted; by path. */
  readonly #now = new Map<string, SeenFile>();
  readonly #digests = new Map<string, string | undefined>();

  /** What an earlier build noted under this name in a cache. */
  constructor(cacheFolder: string, name: string) {
    this.#path = join(cacheFolder, 'written', `${name}.json`);
    this.#temporaryFolder = halfWrittenFolder(cacheFolder);
    this.#before = readSeen(this.#path);
  }

  /** SHA-256 of what a file holds, or held when it was first asked for; `undefined` when no regular file is there that can be read. Links are followed. */
  sha256(path: string): string | undefined {
    if (!this.#digests.has(path)) this.#digests.set(path, this.#look(path));
    return this.#digests.get(path);
  }

  /** Whether a file holds something else than when the build before this one looked at it, or was not there; false where none is known. */
  hasChanged(path: string): boolean {
    return this.#before.size > 0 && this.#before.get(path)?.[1] !== this.sha256(path);
  }

  /** Takes it that a file holds what was just written there, if it is still the same file. */
  learn(path: string, written: FileIdentity | undefined, sha256: string): void {
    if (written !== undefined && fileIdentity(path)?.identity === written.identity)
      this.#keep(path, written, sha256);
    else this.#now.delete(path);
  }

  /** Notes the digests for the next build. */
  async note(): Promise<void> {
    const isNoted = ([path, [identity, sha256]]: readonly [string, SeenFile]): boolean => {
      const before = this.#before.get(path);
      return before?.[0] === identity && before[1] === sha256;
    };
    if (this.#now.size === this.#before.size && [...this.#now].every(isNoted)) return;
    const content = JSON.stringify([...this.#now]);
    await writeWholeFile(this.#path, content, { temporaryFolder: this.#temporaryFolder }).catch(() => {
      // A full or read-only disk: the next build reads the files themselves.
    });
  }

  #look(path: string): string | undefined {
    // First, so that what is written while the file is read makes it another one.
    const identity = fileIdentity(path);
    if (identity === undefined) return undefined;
    const seen = this.#before.get(path);
    if (seen?.[0] === identity.identity) {
      this.#now.set(path, seen);
      return seen[1];
    }
    const sha256 = sha256OfFile(path);
    if (sha256 !== undefined) this.#keep(path, identity, sha256);
    return sha256;
  }

  #keep(path: string, { identity, touchedMs }: FileIdentity, sha256: string): void {
    this.#now.set(path, [Date.now() - touchedMs >= settledMs ? identity : unsettled, sha256]);
  }
}

function sha256OfFile(path: string): string | undefined {
  try {
    const read = readRegularFile(realpathSync.native(path), Number.POSITIVE_INFINITY);
    return read.ok ? createHash('sha256').update(read.bytes).digest('hex') : undefined;
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

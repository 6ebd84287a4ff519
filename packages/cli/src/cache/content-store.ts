import { createHash } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { statsOf } from '../output/stats-of.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { halfWrittenFolder } from './half-written-folder.ts';

/**
 * Files under the hash of what they hold, and records under keys of their own. Several processes, also on several
 * machines, may use one folder at the same time: each file is written whole, and never changed.
 */
export class ContentStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps bytes; nothing is written when they are there already. */
  async keep(sha256: string, bytes: Uint8Array): Promise<void> {
    const path = this.#blobPath(sha256);
    if (statsOf(path)?.size === bytes.length) return;
    await this.#write(path, bytes);
  }

  /** The bytes of a hash, checked against it; `undefined` when they are not there or are damaged. */
  bytes(sha256: string): Uint8Array | undefined {
    const bytes = readIfThere(this.#blobPath(sha256));
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
    return bytes;
  }

  async keepRecord(key: string, record: unknown): Promise<void> {
    await this.#write(this.#recordPath(key), JSON.stringify(record));
  }

  /** The record of a key; marked as used, so that what nobody uses can be told and removed. */
  record(key: string): unknown {
    const path = this.#recordPath(key);
    const bytes = readIfThere(path);
    if (bytes === undefined) return undefined;
    try {
      const now = Date.now() / 1000;
      if (now - statSync(path).mtimeMs / 1000 > 86_400) utimesSync(path, now, now);
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  }

  #write(path: string, content: Uint8Array | string): Promise<void> {
    return writeWholeFile(path, content, { temporaryFolder: halfWrittenFolder(this.#folder) });
  }

  #blobPath(sha256: string): string {
    return join(this.#folder, 'objects', sha256.slice(0, 2), sha256);
  }

  #recordPath(key: string): string {
    return join(this.#folder, 'records', key.slice(0, 2), `${key}.json`);
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

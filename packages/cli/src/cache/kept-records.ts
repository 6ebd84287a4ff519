import { join } from 'node:path';
import type { KeptReference, ShownDiagnostics } from '../build/built-document.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import type { ContentStore } from './content-store.ts';
import { halfWrittenFolder } from './half-written-folder.ts';
import type { KeptDocument } from './kept-document.ts';
import { encodeRecords, type FiledRecord, filedRecord, readRecords } from './records-file.ts';
import { removeOldNotes } from './remove-old-notes.ts';

/** After this time records are taken from the store again, where their use is marked. */
const longestMs = 86_400_000;

/** The records that the last build of the same documents used, in one file: a thousand small ones take longer to open than to read. */
export class KeptRecords {
  readonly #store: ContentStore;
  readonly #path: string;
  readonly #temporaryFolder: string;
  readonly #cacheFolder: string;
  #read: ReadonlyMap<string, FiledRecord> | undefined;
  readonly #now = new Map<string, FiledRecord>();
  #isChanged = false;
  #view: string | undefined;

  constructor(store: ContentStore, cacheFolder: string, name: string) {
    this.#store = store;
    this.#path = join(cacheFolder, 'written', `${name}-records`);
    this.#temporaryFolder = halfWrittenFolder(cacheFolder);
    this.#cacheFolder = cacheFolder;
  }

  /** Read when the first is asked for, not before: what must be converted can be begun meanwhile. */
  get #before(): ReadonlyMap<string, FiledRecord> {
    this.#read ??= new Map(readRecords(this.#path, longestMs).map((record) => [record.key, record]));
    return this.#read;
  }

  /** The records under a key: the one used last, and the one that another build may have put into the store since. */
  *under(key: string): Iterable<FiledRecord> {
    const last = this.#before.get(key);
    if (last !== undefined) yield last;
    const stored = this.#stored(key);
    if (stored !== undefined && stored.digest !== last?.digest) yield filedRecord(key, stored, undefined);
  }

  /** Remembers a record for the next build, with what people were shown of it, all of them in the same way. */
  remember({ key, digest }: KeptReference, shown: ShownDiagnostics): void {
    this.#view = shown.view;
    const last = this.#before.get(key);
    if (last?.digest === digest) {
      const isSame = last.shown()?.view === shown.view;
      this.#isChanged ||= !isSame;
      this.#now.set(key, isSame ? last : shownAs(last, shown));
      return;
    }
    const record = this.#stored(key);
    if (record?.digest !== digest) return;
    this.#isChanged = true;
    this.#now.set(key, filedRecord(key, record, shown));
  }

  /** Notes the records, and makes room where others are not used any more. */
  async note(): Promise<void> {
    if (!this.#isChanged && this.#now.size === this.#before.size) return;
    const content = encodeRecords([...this.#now.values()], this.#view);
    try {
      await writeWholeFile(this.#path, content, { temporaryFolder: this.#temporaryFolder });
      removeOldNotes(this.#cacheFolder);
    } catch {
      // A full or read-only disk: the next build reads the records themselves.
    }
  }

  /** Records are written by this program, under a key that holds its build. */
  #stored(key: string): KeptDocument | undefined {
    return this.#store.record(key) as KeptDocument | undefined;
  }
}

/** A record that people were shown in another way. */
function shownAs({ written: _before, ...record }: FiledRecord, shown: ShownDiagnostics): FiledRecord {
  return { ...record, shown: () => shown };
}

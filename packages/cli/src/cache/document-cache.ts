import { readFileSync } from 'node:fs';
import type { BuiltDocument, BuiltFile, MadeFile } from '../build/built-document.ts';
import type { DocumentJob, JobSettings } from '../build/document-job.ts';
import { writeOutputs } from '../build/write-outputs.ts';
import { hostFor } from '../sources/host-for.ts';
import { namedFiles } from '../sources/named-files.ts';
import { ContentStore } from './content-store.ts';
import { documentKey, type KeptDocument } from './kept-document.ts';
import type { PackageDigests } from './package-digests.ts';
import { digestNow, type RecordedRead } from './record-reads.ts';
import type { WrittenFiles } from './written-files.ts';

/** What stood in files when they were last looked at. */
export interface SeenFiles {
  readonly written: WrittenFiles;
  readonly packages: PackageDigests;
}

/** Takes documents from what earlier builds kept. */
export class DocumentCache {
  readonly #settings: JobSettings;
  readonly #store: ContentStore;
  readonly #seen: SeenFiles;

  constructor(settings: JobSettings, folder: string, seen: SeenFiles) {
    this.#settings = settings;
    this.#store = new ContentStore(folder);
    this.#seen = seen;
  }

  /** The document as it was built before, its files in place; `undefined` when anything that it depends on has changed. */
  async take(job: DocumentJob): Promise<BuiltDocument | undefined> {
    const { cache } = this.#settings;
    const input = job.input ?? readIfThere(job.source.path);
    if (cache === undefined || input === undefined) return undefined;
    // Records are written by this program, under a key that holds its build.
    const kept = this.#store.record(documentKey(cache, job, input)) as KeptDocument | undefined;
    if (kept === undefined || !(await this.#holds(kept.reads, job))) return undefined;
    const files = await this.#placeFiles(kept.files, job);
    if (files === undefined) return undefined;
    const { facts, diagnostics } = kept;
    return {
      source: job.source,
      ...(facts === undefined ? {} : { facts }),
      files: files.files,
      diagnostics: [...diagnostics, ...files.diagnostics],
      fromCache: true,
    };
  }

  async #holds(reads: readonly RecordedRead[], { source }: DocumentJob): Promise<boolean> {
    const { projectRoot, config, overrides, linked } = this.#settings;
    const host = hostFor(source, { projectRoot, namedFiles: namedFiles(config, overrides), linked });
    for (const read of reads) {
      const now = read.kind === 'package' ? this.#seen.packages.digest(read.name) : digestNow(read, host);
      if ((await now) !== read.digest) return false;
    }
    return true;
  }

  async #placeFiles(files: readonly MadeFile[], job: DocumentJob) {
    const there: BuiltFile[] = [];
    const missing = [];
    for (const file of files) {
      const path = job.outputs.find(({ format }) => format === file.format)?.path;
      if (path !== undefined && this.#seen.written.holds(path, file.sha256)) {
        there.push({ ...file, path });
        continue;
      }
      const bytes = this.#store.bytes(file.sha256);
      if (bytes === undefined) return undefined;
      missing.push({ file, bytes });
    }
    if (missing.length === 0) return { files: there, diagnostics: [] };
    const placed = await writeOutputs(missing, job, () =>
      Promise.reject(new Error('A cached output has a path')),
    );
    const order = (entry: BuiltFile) => files.findIndex(({ format }) => format === entry.format);
    return {
      files: [...there, ...placed.files].toSorted((left, right) => order(left) - order(right)),
      diagnostics: placed.diagnostics,
    };
  }
}

function readIfThere(path: string | undefined): Uint8Array | undefined {
  try {
    return path === undefined ? undefined : readFileSync(path);
  } catch {
    return undefined;
  }
}

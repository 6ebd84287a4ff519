import { resolve } from 'node:path';
import type { Host } from '@octavo/core';
import { findResource, type RealFolders, type ResourceFolders, readRegularFile } from '@octavo/core/node';
import type { BuiltDocument, BuiltFile, ShownDiagnostics } from '../build/built-document.ts';
import type { DocumentJob, JobSettings } from '../build/document-job.ts';
import { partsOfBuild } from '../build/parts-of-build.ts';
import { writeOutputs } from '../build/write-outputs.ts';
import { hostFor, projectRootOf } from '../sources/host-for.ts';
import { findLinkedDocument } from '../sources/linked-documents.ts';
import { namedFiles } from '../sources/named-files.ts';
import type { Source } from '../sources/source.ts';
import { ContentStore } from './content-store.ts';
import type { FileDigests } from './file-digests.ts';
import { documentKey, type KeptFile } from './kept-document.ts';
import { KeptRecords } from './kept-records.ts';
import { PackageFiles } from './package-files.ts';
import {
  digestOfBytes,
  digestOfFontNow,
  digestOfLinked,
  digestOfPart,
  digestOfResource,
  isDigestOfBytes,
  missing,
  partOfRecord,
  type RecordedRead,
} from './record-reads.ts';
import type { FiledRecord } from './records-file.ts';
import { unchangedDocument } from './unchanged-document.ts';

export interface CacheOptions {
  /** Absolute. */
  readonly folder: string;
  /** Names what is built, for what is noted of it. */
  readonly name: string;
  readonly digests: FileDigests;
}

/** Takes documents from what earlier builds kept. */
export class DocumentCache {
  readonly #settings: JobSettings;
  readonly #store: ContentStore;
  readonly #records: KeptRecords;
  readonly #digests: FileDigests;
  readonly #packages: PackageFiles;
  readonly #namedFiles: readonly string[];
  readonly #written: BuiltFile[] = [];
  readonly #realFolders: RealFolders = new Map();
  /** What the machine's fonts are found by; they are the same for all documents. */
  readonly #systemFonts = new Map<string, Promise<string>>();

  constructor(settings: JobSettings, { folder, name, digests }: CacheOptions) {
    this.#settings = settings;
    this.#store = new ContentStore(folder);
    this.#records = new KeptRecords(this.#store, folder, name);
    this.#digests = digests;
    this.#packages = new PackageFiles(settings.projectRoot);
    this.#namedFiles = namedFiles(settings.config, settings.overrides);
  }

  /** The document as it was built before, its files in place; `undefined` when anything that it depends on has changed. */
  async take(job: DocumentJob): Promise<BuiltDocument | undefined> {
    const { cache } = this.#settings;
    const sha256 = this.#sourceDigest(job);
    if (cache === undefined || sha256 === undefined) return undefined;
    const key = documentKey(cache, job, sha256);
    for (const record of this.#records.under(key)) {
      if (await this.#holds(record.reads, job)) return this.#inPlace(record, job);
    }
    return undefined;
  }

  /** Remembers a document for the next build, with what people were shown of its diagnostics. */
  remember({ files, kept }: BuiltDocument, shown: ShownDiagnostics): void {
    this.#written.push(...files.filter(({ written }) => written !== undefined));
    if (kept !== undefined) this.#records.remember(kept, shown);
  }

  async note(): Promise<void> {
    // At the end, when most files have stood at their places for a while.
    for (const { path, written, sha256 } of this.#written) {
      if (path !== undefined) this.#digests.learn(path, written, sha256);
    }
    await this.#records.note();
  }

  #sourceDigest({ input, source }: DocumentJob): string | undefined {
    if (input !== undefined) return digestOfBytes(input);
    return source.path === undefined ? undefined : this.#digests.sha256(source.path);
  }

  async #holds(reads: readonly RecordedRead[], { source }: DocumentJob): Promise<boolean> {
    const { projectRoot, linked } = this.#settings;
    let host: Host | undefined;
    const ownHost = (): Host => {
      host ??= hostFor(source, { projectRoot, namedFiles: this.#namedFiles, linked });
      return host;
    };
    for (const read of reads) {
      const now = this.#digestNow(read, source, ownHost);
      if ((typeof now === 'string' ? now : await now) !== read.digest) return false;
    }
    return true;
  }

  #digestNow(read: RecordedRead, source: Source, host: () => Host): string | Promise<string> {
    const { name } = read;
    const { folder: documentFolder } = source;
    if (read.kind === 'package') {
      const path = this.#packages.find(name);
      return (path === undefined ? undefined : this.#digests.sha256(path)) ?? missing;
    }
    if (read.kind === 'resource') {
      const projectRoot = projectRootOf(documentFolder, this.#settings.projectRoot);
      return this.#resourceNow(read, { projectRoot, documentFolder, namedFiles: this.#namedFiles });
    }
    if (read.kind === 'document') return this.#linkedNow(name, source);
    if (read.kind === 'part') return this.#partNow(read, source);
    const known = this.#systemFonts.get(name) ?? digestOfFontNow(name, host());
    this.#systemFonts.set(name, known);
    return known;
  }

  /** As a host tells it, without one: most documents of a site have such links. */
  #linkedNow(path: string, source: Source): string {
    const { linked, projectRoot } = this.#settings;
    const found =
      linked && findLinkedDocument(path, source, linked, projectRootOf(source.folder, projectRoot));
    return digestOfLinked(found);
  }

  /** The digest that is recorded where the part is still there, or not there, also when the rest of its source has changed. */
  #partNow({ name, digest }: RecordedRead, { folder }: Source): string | Promise<string> {
    const [path, part] = partOfRecord(name);
    const target = resolve(folder, path);
    const [recorded = ''] = digest.split(' ', 1);
    if (recorded === (this.#digests.sha256(target) ?? missing)) return digest;
    const parts = partsOfBuild(this.#settings);
    return parts === undefined
      ? missing
      : parts.find(target, part).then((now) => digestOfPart(recorded, now));
  }

  #resourceNow({ name, digest }: RecordedRead, folders: ResourceFolders): string {
    const found = findResource(name, folders, this.#realFolders);
    if (!found.ok) return digestOfResource(found);
    // Of what could not be read, or not be given to a document, the record holds the reason.
    if (!isDigestOfBytes(digest)) return digestOfResource(readRegularFile(found.path));
    return this.#digests.sha256(found.path) ?? missing;
  }

  /** The document with its files where they belong; `undefined` when the bytes of one are not there any more. */
  async #inPlace(record: FiledRecord, job: DocumentJob): Promise<BuiltDocument | undefined> {
    const pathOf = ({ format }: KeptFile) => job.outputs.find((output) => output.format === format)?.path;
    const stands = (file: KeptFile): boolean => {
      const path = pathOf(file);
      return path !== undefined && this.#digests.sha256(path) === file.sha256;
    };
    const paths = record.files.flatMap((file) => pathOf(file) ?? []);
    if (record.files.every(stands)) return unchangedDocument(job.source, record, paths);
    const { facts, diagnostics, files } = record.said();
    const absent = [];
    for (const file of files.filter((file) => !stands(file))) {
      const bytes = this.#store.bytes(file.sha256);
      if (bytes === undefined) return undefined;
      absent.push({ file, bytes });
    }
    const placed = await writeOutputs(absent, job, () =>
      Promise.reject(new Error('A cached output has a path')),
    );
    const isWhole = placed.diagnostics.length === 0;
    return {
      source: job.source,
      facts,
      files: files.flatMap((file): readonly BuiltFile[] => {
        const written = placed.files.filter(({ format }) => format === file.format);
        return stands(file) ? [{ ...file, path: pathOf(file) }] : written;
      }),
      diagnostics: [...diagnostics, ...placed.diagnostics],
      ...(isWhole ? { kept: { key: record.key, digest: record.digest }, shown: record.shown() } : {}),
      fromCache: true,
    };
  }
}

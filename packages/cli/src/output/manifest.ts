import { relative, sep } from 'node:path';
import type { BuiltDocument, BuiltFile, DocumentFacts } from '../build/built-document.ts';
import type { Shard } from '../shard/shard.ts';
import type { PlannedShard } from '../shard/take-shard.ts';

/** A file of a build. */
export interface ManifestEntry {
  /** Relative to the manifest, with forward slashes. */
  readonly path: string;
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly slides?: number;
  readonly words: number;
  /** Relative to the project, with forward slashes. */
  readonly source: string;
  /** The `stem` of its document. */
  readonly stem: string;
  readonly title: string;
  readonly language: string;
}

/** A document of which files were written. */
export interface ManifestDocument extends DocumentFacts {
  /** Relative to the project, with forward slashes. */
  readonly source: string;
  /** Path of its files within the folder, without extension: `guide/start`. Unique in a build. */
  readonly stem: string;
}

/** One of several parts of a build. */
export interface ManifestShard extends Shard {
  /** The place of each of `documents` in the whole build, 0-based. */
  readonly places: readonly number[];
}

/** What a build wrote. Holds no time, so that the same sources give the same manifest. */
export interface Manifest {
  readonly schemaVersion: 1;
  /** Which part of a build this is; absent when it is all of it. */
  readonly shard?: ManifestShard;
  /** In the order of the build. */
  readonly documents: readonly ManifestDocument[];
  /** Sorted by path. */
  readonly files: readonly ManifestEntry[];
}

/** The manifest of a build into `outDir`, or of a shard of one. */
export function createManifest(
  documents: readonly BuiltDocument[],
  outDir: string,
  shard?: PlannedShard,
): Manifest {
  const files = documents.flatMap((document) =>
    document.files.map((file) => entryOf(document, file, outDir)),
  );
  const described = documents.flatMap(documentOf);
  return {
    schemaVersion: 1,
    ...(shard === undefined ? {} : { shard: shardOf(described, shard) }),
    documents: described,
    files: files.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  };
}

function documentOf({ source, facts, files }: BuiltDocument): readonly ManifestDocument[] {
  if (facts === undefined || !files.some(({ path }) => path !== undefined)) return [];
  return [{ source: source.file, stem: source.stem, ...facts }];
}

function shardOf(
  documents: readonly ManifestDocument[],
  { index, count, places }: PlannedShard,
): ManifestShard {
  // Every document comes from a source of the plan.
  return { index, count, places: documents.map(({ stem }) => places.get(stem) as number) };
}

function entryOf({ source, facts }: BuiltDocument, file: BuiltFile, outDir: string): ManifestEntry {
  const { format, mediaType, bytes, sha256, pages, slides } = file;
  return {
    path: relative(outDir, file.path ?? '')
      .split(sep)
      .join('/'),
    format,
    mediaType,
    bytes,
    sha256,
    ...(pages === undefined ? {} : { pages }),
    ...(slides === undefined ? {} : { slides }),
    words: facts?.words ?? 0,
    source: source.file,
    stem: source.stem,
    title: facts?.title ?? '',
    language: facts?.language ?? '',
  };
}

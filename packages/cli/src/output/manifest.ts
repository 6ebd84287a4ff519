import { relative, sep } from 'node:path';
import type { BuiltDocument, BuiltFile } from '../build/built-document.ts';

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
  readonly title: string;
  readonly language: string;
}

/** What a build wrote. Holds no time, so that the same sources give the same manifest. */
export interface Manifest {
  readonly schemaVersion: 1;
  readonly files: readonly ManifestEntry[];
}

/** The manifest of a build into `outDir`, sorted by path. */
export function createManifest(documents: readonly BuiltDocument[], outDir: string): Manifest {
  const files = documents.flatMap((document) =>
    document.files.map((file) => entryOf(document, file, outDir)),
  );
  return { schemaVersion: 1, files: files.toSorted((left, right) => (left.path < right.path ? -1 : 1)) };
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
    title: facts?.title ?? '',
    language: facts?.language ?? '',
  };
}

import type { SourceFormat } from '@octavo/core';

/** A document to read. */
export interface Source {
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  /** Path for diagnostics: relative to the project, with forward slashes. */
  readonly file: string;
  /** Folder that the document's own paths are relative to. */
  readonly folder: string;
  /** Name of its outputs within an output folder, without extension: `guide/start`. */
  readonly stem: string;
  readonly format: SourceFormat;
}

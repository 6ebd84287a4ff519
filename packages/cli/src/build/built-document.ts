import type { Diagnostic, Outcome } from '@octavo/core';
import type { Source } from '../sources/source.ts';

/** A file that was written. */
export interface BuiltFile {
  readonly format: string;
  readonly mediaType: string;
  /** Absolute; undefined when it went to standard output. */
  readonly path: string | undefined;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly slides?: number;
  readonly outcomes: readonly Outcome[];
}

/** What a manifest and a download page say of a document. */
export interface DocumentFacts {
  readonly title: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  /** As shown to readers. */
  readonly date?: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: number;
  /** What tells that documents in several languages are one article. */
  readonly translationKey?: string;
}

/** All that came of a source; the files' bytes are not kept. */
export interface BuiltDocument {
  readonly source: Source;
  /** The source's text, for the lines that diagnostics show. */
  readonly text: string;
  /** Absent when the source could not be read. */
  readonly facts?: DocumentFacts;
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
}

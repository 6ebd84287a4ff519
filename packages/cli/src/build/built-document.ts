import type { Diagnostic, FittedSlide } from '@octavo/core';
import type { FileIdentity } from '@octavo/core/node';
import type { Source } from '../sources/source.ts';
import type { DocumentTotals } from './document-totals.ts';
import type { OutcomeSummary } from './outcome-summary.ts';

/** What is known of an output, wherever it is written. */
export interface MadeFile {
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly slides?: number;
  /** The slides that did not fit as they were, and what was done to them. */
  readonly fitted?: readonly FittedSlide[] | undefined;
  readonly outcomes: OutcomeSummary;
}

/** A file that was written, or was there as it should be. */
export interface BuiltFile extends MadeFile {
  /** Absolute; undefined when it went to standard output. */
  readonly path: string | undefined;
  /** What it was known by when it had just been written. */
  readonly written?: FileIdentity | undefined;
}

/** A record of the cache: its key, and a digest of all that it says. */
export interface KeptReference {
  readonly key: string;
  readonly digest: string;
}

/** Diagnostics as people were shown them. */
export interface ShownDiagnostics {
  /** All that decides how they look besides themselves and their source. */
  readonly view: string;
  readonly text: string;
}

/** What a manifest and a download page say of a document. */
export interface DocumentFacts {
  readonly title: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  /** As shown to readers. */
  readonly date?: string;
  /** ISO 8601, where the author gave the date so. */
  readonly isoDate?: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: number;
  /** What tells that documents in several languages are one article. */
  readonly translationKey?: string;
}

/** All that came of a source; the files' bytes are not kept. */
export interface BuiltDocument {
  readonly source: Source;
  /** Absent when the source could not be read. */
  readonly facts?: DocumentFacts | undefined;
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The source's text where it cannot be read again, for the lines that diagnostics show. */
  readonly text?: string;
  /** Whether everything was taken from what an earlier build kept. */
  readonly fromCache: boolean;
  /** Where it is kept; absent when nothing is, or not all that came of it. */
  readonly kept?: KeptReference | undefined;
  /** How its diagnostics were shown by an earlier build. */
  readonly shown?: ShownDiagnostics | undefined;
  /** What `totalsOf` would count, where that is known. */
  readonly totals?: DocumentTotals;
}

import type { Diagnostic, FittedSlide } from '@octavo/core';
import type { Source } from '../sources/source.ts';
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
  readonly fitted?: readonly FittedSlide[];
  readonly outcomes: OutcomeSummary;
}

/** A file that was written. */
export interface BuiltFile extends MadeFile {
  /** Absolute; undefined when it went to standard output. */
  readonly path: string | undefined;
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
  readonly facts?: DocumentFacts;
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The source's text where it cannot be read again, for the lines that diagnostics show. */
  readonly text?: string;
  /** Whether everything was taken from what an earlier build kept. */
  readonly fromCache: boolean;
}

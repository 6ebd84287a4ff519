import type { ReportedDiagnostic } from '../output/reported-diagnostic.ts';

/** A file that the preview shows. */
export interface PreviewFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What the page of the preview is told of a document; holds no files. */
export interface PreviewState {
  /** Raised with each change that was seen. */
  readonly version: number;
  readonly file: string;
  readonly title: string;
  /** The version in which each format was made last. */
  readonly made: Readonly<Record<string, number>>;
  readonly isBusy: boolean;
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly source: string;
}

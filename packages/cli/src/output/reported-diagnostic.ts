/** A place in a source, as people write it. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A diagnostic as data for other programs, and for the page of the preview: no type of Node is needed to read it. */
export interface ReportedDiagnostic extends Place {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
}

/** What the server says of the document (`src/preview/preview-state.ts`). */
export interface PreviewState {
  readonly version: number;
  readonly file: string;
  readonly title: string;
  readonly made: Readonly<Record<string, number>>;
  readonly isBusy: boolean;
  readonly diagnostics: readonly PreviewDiagnostic[];
  readonly source: string;
}

export interface PreviewDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
  readonly line?: number;
  readonly column?: number;
}

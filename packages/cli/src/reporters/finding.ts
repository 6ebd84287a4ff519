import type { Diagnostic, Severity } from '@octavo/core';

/** A diagnostic as reporters show it; lines and columns count from 1. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** Relative to the project, with forward slashes; absent for what concerns no file. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** All that a run says: its findings, and the documents that it looked at. */
export interface RunResult {
  readonly findings: readonly Finding[];
  /** Names of the sources, relative to the project. */
  readonly documents: readonly string[];
  /** Version of the program. */
  readonly version: string;
}

/** A diagnostic as a finding. */
export function findingOf({ code, severity, message, hint, file, position }: Diagnostic): Finding {
  return {
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(file === undefined ? {} : { file }),
    ...(position === undefined
      ? {}
      : {
          line: position.start.line,
          column: position.start.column,
          endLine: position.end.line,
          endColumn: position.end.column,
        }),
  };
}

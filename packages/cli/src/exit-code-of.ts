import type { Diagnostic, DiagnosticCode } from '@octavo/core';
import type { ExitCode } from './command.ts';

/** Errors that no document is to blame for. */
const faultsOfTheRun: ReadonlySet<DiagnosticCode> = new Set([
  'config-invalid',
  'file-unreadable',
  'output-unwritable',
  'renderer-failed',
]);

/** 2 when the run itself failed in part, 1 when a document has errors (or warnings, when `strict`), else 0. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => faultsOfTheRun.has(code))) return 2;
  if (errors.length > 0) return 1;
  return strict && diagnostics.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

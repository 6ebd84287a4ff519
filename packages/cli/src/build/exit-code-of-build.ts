import type { Diagnostic, DiagnosticCode } from '@octavo/core';
import type { ExitCode } from '../command.ts';
import { type DocumentTotals, totalsOf } from './document-totals.ts';

/** Diagnostics of a build as a whole, and of its documents. */
export interface BuildDiagnostics {
  readonly run: readonly Diagnostic[];
  readonly documents: readonly DocumentTotals[];
}

export interface ExitOptions {
  /** More warnings than this count as an error; `strict` allows none. */
  readonly maxWarnings: number;
  /** Whether anything came of the run. */
  readonly isAnythingDone: boolean;
  /** Whether a construct was changed in a way that the user does not accept. */
  readonly hasFailingOutcome: boolean;
}

/** Errors that are no document's: files and folders, the configuration. */
const faultsOfTheRun: ReadonlySet<DiagnosticCode> = new Set([
  'config-invalid',
  'file-unreadable',
  'output-unwritable',
]);

/**
 * 2 when the run itself failed: an input that was named or the configuration cannot be read, nothing could be written, or
 * Octavo is at fault. 1 when some documents have errors (or too many warnings, or lost constructs, where the user asked for it), else 0.
 */
export function exitCodeOfBuild({ run, documents }: BuildDiagnostics, options: ExitOptions): ExitCode {
  const ofRun = totalsOf({ files: [], diagnostics: run });
  const all = [ofRun, ...documents];
  const codes = new Set(all.flatMap(({ errorCodes }) => errorCodes));
  const isRunFault = (code: DiagnosticCode) => faultsOfTheRun.has(code);
  if (ofRun.errorCodes.some(isRunFault)) return 2;
  if (codes.has('renderer-failed')) return 2;
  if (!options.isAnythingDone && [...codes].some(isRunFault)) return 2;
  const warnings = all.reduce((sum, totals) => sum + totals.warnings, 0);
  return codes.size > 0 || warnings > options.maxWarnings || options.hasFailingOutcome ? 1 : 0;
}

import type { Diagnostic, DiagnosticCode } from '@octavo/core';
import type { MadeFile } from './built-document.ts';

/** What the end of a build says of a document, counted. */
export interface DocumentTotals {
  readonly warnings: number;
  readonly errors: number;
  /** Codes of the errors, each once. */
  readonly errorCodes: readonly DiagnosticCode[];
  /** Constructs that its files do not show as themselves. */
  readonly substituted: number;
  readonly dropped: number;
  /** Whether something was left out before formats part, so that no file shows it. */
  readonly isCut: boolean;
}

interface Counted {
  readonly files: readonly Pick<MadeFile, 'outcomes'>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Diagnostics of what no format shows, since it was left out before formats part. */
const droppedBefore: ReadonlySet<DiagnosticCode> = new Set(['html-dropped', 'table-cells-dropped']);

/** Counts what came of a document, unless that has been done already. */
export function totalsOf(document: Counted & { readonly totals?: DocumentTotals }): DocumentTotals {
  return document.totals ?? count(document);
}

function count({ files, diagnostics }: Counted): DocumentTotals {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    errors: errors.length,
    errorCodes: [...new Set(errors.map(({ code }) => code))],
    substituted: files.reduce((sum, { outcomes }) => sum + outcomes.substituted.length, 0),
    dropped: files.reduce((sum, { outcomes }) => sum + outcomes.dropped.length, 0),
    isCut: diagnostics.some(({ code }) => droppedBefore.has(code)),
  };
}

import type { Diagnostic, Outcome, Severity } from '@octavo/core';
import type { BuiltDocument, BuiltFile } from '../build/built-document.ts';

/** A place in a source, as people write it. */
interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A construct that a format does not show as itself. */
export interface ReportedConstruct extends Place {
  readonly kind: string;
  readonly reason: string;
}

export interface ReportedFormat {
  readonly format: string;
  /** Constructs shown as themselves, counted by kind. */
  readonly native: Readonly<Record<string, number>>;
  readonly substituted: readonly ReportedConstruct[];
  readonly dropped: readonly ReportedConstruct[];
}

export interface ReportedDiagnostic extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
}

export interface ReportedDocument {
  readonly source: string;
  readonly formats: readonly ReportedFormat[];
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** What became of every construct in every format of a build. */
export interface Report {
  readonly schemaVersion: 1;
  /** Faults of the configuration or of inputs that could not be read. */
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly documents: readonly ReportedDocument[];
}

/** The report of a build, its documents sorted by source. */
export function createReport(
  documents: readonly BuiltDocument[],
  diagnostics: readonly Diagnostic[],
): Report {
  return {
    schemaVersion: 1,
    diagnostics: diagnostics.map(reportDiagnostic),
    documents: documents
      .map((document) => ({
        source: document.source.file,
        formats: document.files.map((file) => reportFormat(file, document.source.file)),
        diagnostics: document.diagnostics.map(reportDiagnostic),
      }))
      .toSorted((left, right) => (left.source < right.source ? -1 : 1)),
  };
}

/** A diagnostic as data for other programs. */
export function reportDiagnostic(diagnostic: Diagnostic): ReportedDiagnostic {
  const { code, severity, message, hint } = diagnostic;
  return {
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...placeOf(diagnostic.file, diagnostic),
  };
}

function reportFormat({ format, outcomes }: BuiltFile, file: string): ReportedFormat {
  const listed = (support: Outcome['support']) =>
    outcomes
      .filter((outcome) => outcome.support === support)
      .map((outcome) => ({ kind: outcome.kind, reason: outcome.reason ?? '', ...placeOf(file, outcome) }));
  return {
    format,
    native: countByKind(outcomes),
    substituted: listed('substituted'),
    dropped: listed('dropped'),
  };
}

function countByKind(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { kind, support } of outcomes) {
    if (support === 'native') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function placeOf(file: string | undefined, { position }: Pick<Outcome, 'position'>): Place {
  return {
    ...(file === undefined ? {} : { file }),
    ...(position === undefined ? {} : { line: position.start.line, column: position.start.column }),
  };
}

import type { Diagnostic, FittedSlide } from '@octavo/core';
import type { BuiltDocument, BuiltFile } from '../build/built-document.ts';
import type { ChangedConstruct } from '../build/outcome-summary.ts';
import type { Place, ReportedDiagnostic } from './reported-diagnostic.ts';

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
  /** Of decks: what was done to slides so that they fit. */
  readonly fitted?: readonly FittedSlide[];
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

function reportFormat({ format, outcomes, fitted }: BuiltFile, file: string): ReportedFormat {
  return {
    format,
    native: outcomes.native,
    substituted: outcomes.substituted.map((construct) => reportConstruct(construct, file)),
    dropped: outcomes.dropped.map((construct) => reportConstruct(construct, file)),
    ...(fitted === undefined ? {} : { fitted }),
  };
}

function reportConstruct({ kind, reason, ...place }: ChangedConstruct, file: string): ReportedConstruct {
  return { kind, reason, file, ...place };
}

function placeOf(file: string | undefined, { position }: Pick<Diagnostic, 'position'>): Place {
  return {
    ...(file === undefined ? {} : { file }),
    ...(position === undefined ? {} : { line: position.start.line, column: position.start.column }),
  };
}

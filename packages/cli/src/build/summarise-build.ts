import type { Diagnostic, Outcome } from '@octavo/core';
import { plural } from '../terminal/plural.ts';
import { countSeverities } from '../terminal/reporter.ts';
import type { BuiltDocument } from './built-document.ts';

/** `3 documents, 12 files, 2 warnings, 1 construct substituted (see report.json)`. */
export function summariseBuild(
  documents: readonly BuiltDocument[],
  diagnostics: readonly Diagnostic[],
  reportPath: string | undefined,
): string {
  const files = documents.flatMap((document) => document.files);
  const all = [...diagnostics, ...documents.flatMap((document) => document.diagnostics)];
  const changed = [
    countOutcomes(
      files.flatMap(({ outcomes }) => outcomes),
      'substituted',
    ),
    countOutcomes(
      files.flatMap(({ outcomes }) => outcomes),
      'dropped',
    ),
  ].flat();
  const see = reportPath === undefined ? '(`--report FILE` lists them)' : `(see ${reportPath})`;
  return [
    plural(documents.length, 'document'),
    plural(files.length, 'file'),
    ...countSeverities(all),
    ...(changed.length === 0 ? [] : [`${changed.join(', ')} ${see}`]),
  ].join(', ');
}

function countOutcomes(outcomes: readonly Outcome[], support: 'substituted' | 'dropped'): readonly string[] {
  const count = outcomes.filter((outcome) => outcome.support === support).length;
  return count === 0 ? [] : [`${plural(count, 'construct')} ${support}`];
}

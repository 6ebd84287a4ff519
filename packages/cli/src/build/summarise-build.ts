import type { Diagnostic } from '@octavo/core';
import { plural } from '../terminal/plural.ts';
import { countSeverities } from '../terminal/reporter.ts';
import type { BuiltDocument, BuiltFile } from './built-document.ts';

/** `3 documents, 12 files, 2 warnings, 1 construct substituted (see report.json)`. */
export function summariseBuild(
  documents: readonly BuiltDocument[],
  diagnostics: readonly Diagnostic[],
  reportPath: string | undefined,
): string {
  const files = documents.flatMap((document) => document.files);
  const all = [...diagnostics, ...documents.flatMap((document) => document.diagnostics)];
  const changed = [...countChanged(files, 'substituted'), ...countChanged(files, 'dropped')];
  const see = reportPath === undefined ? '(`--report FILE` lists them)' : `(see ${reportPath})`;
  return [
    plural(documents.length, 'document'),
    plural(files.length, 'file'),
    ...countSeverities(all),
    ...(changed.length === 0 ? [] : [`${changed.join(', ')} ${see}`]),
  ].join(', ');
}

function countChanged(files: readonly BuiltFile[], support: 'substituted' | 'dropped'): readonly string[] {
  const count = files.reduce((sum, { outcomes }) => sum + outcomes[support].length, 0);
  return count === 0 ? [] : [`${plural(count, 'construct')} ${support}`];
}

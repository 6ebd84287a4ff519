import type { Diagnostic } from '@octavo/core';
import { plural } from '../terminal/plural.ts';
import { severityCounts } from '../terminal/severity-counts.ts';
import { type DocumentTotals, totalsOf } from './document-totals.ts';

export interface BuildSummary {
  /** Of each document. */
  readonly totals: readonly DocumentTotals[];
  readonly fileCount: number;
  /** Of the run as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly reportPath: string | undefined;
}

/** `3 documents, 12 files, 2 warnings, 1 construct substituted (see report.json)`. */
export function summariseBuild({ totals, fileCount, diagnostics, reportPath }: BuildSummary): string {
  const all = [totalsOf({ files: [], diagnostics }), ...totals];
  const sum = (name: 'errors' | 'warnings' | 'substituted' | 'dropped') =>
    all.reduce((total, counted) => total + counted[name], 0);
  const changed = [
    ...countChanged(sum('substituted'), 'substituted'),
    ...countChanged(sum('dropped'), 'dropped'),
  ];
  const see = reportPath === undefined ? '(`--report FILE` lists them)' : `(see ${reportPath})`;
  return [
    plural(totals.length, 'document'),
    plural(fileCount, 'file'),
    ...severityCounts(sum('errors'), sum('warnings')),
    ...(changed.length === 0 ? [] : [`${changed.join(', ')} ${see}`]),
  ].join(', ');
}

function countChanged(count: number, support: 'substituted' | 'dropped'): readonly string[] {
  return count === 0 ? [] : [`${plural(count, 'construct')} ${support}`];
}

import type { Outcome } from '@octavo/core';

/** What became of the constructs of one document in one format: native ones counted, others listed. */
export interface OutcomeSummary {
  /** Constructs shown as themselves, counted by kind. */
  readonly native: Readonly<Record<string, number>>;
  readonly substituted: readonly ChangedConstruct[];
  readonly dropped: readonly ChangedConstruct[];
}

/** A construct that a format does not show as itself; lines and columns count from 1. */
export interface ChangedConstruct {
  readonly kind: string;
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

/** Outcomes as a report needs them: small enough to keep for thousands of documents. */
export function summariseOutcomes(outcomes: readonly Outcome[]): OutcomeSummary {
  return {
    native: countByKind(outcomes.filter(({ support }) => support === 'native')),
    substituted: outcomes.filter(({ support }) => support === 'substituted').map(changedConstruct),
    dropped: outcomes.filter(({ support }) => support === 'dropped').map(changedConstruct),
  };
}

function countByKind(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { kind } of outcomes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function changedConstruct({ kind, reason, position }: Outcome): ChangedConstruct {
  return {
    kind,
    reason: reason ?? '',
    ...(position === undefined ? {} : { line: position.start.line, column: position.start.column }),
  };
}

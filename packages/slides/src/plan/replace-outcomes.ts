import type { Outcome } from '@octavo/core';

/** What the plan left out is not there to be written, whatever the writer could have done with it. */
export function replaceOutcomes(
  written: readonly Outcome[],
  planned: readonly Outcome[],
): readonly Outcome[] {
  const byNode = new Map(planned.map((outcome) => [outcome.nodeId, outcome]));
  return written.map((outcome) => byNode.get(outcome.nodeId) ?? outcome);
}

import type { Parameters } from 'fast-check';

/** How properties are run. */
export function runs(numRuns: number): Parameters<unknown> {
  return { numRuns, endOnFailure: false, verbose: 1 };
}

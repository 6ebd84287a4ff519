import type { Parameters } from 'fast-check';

/** The seed of this run: today's unless `FAST_CHECK_SEED` names one. A failure prints it, with the smallest example. */
const seed = Number(process.env['FAST_CHECK_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** How properties are run; prints the seed once, so that any run can be repeated. */
export function runs(numRuns: number): Parameters<unknown> {
  return { seed, numRuns, endOnFailure: false, verbose: 1 };
}

process.stderr.write(`property tests: FAST_CHECK_SEED=${seed}\n`);

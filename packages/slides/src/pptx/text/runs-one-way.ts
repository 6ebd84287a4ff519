import type { Run } from '../../flow/run.ts';
import { splitByDirection } from './split-by-direction.ts';

/**
 * Whether words stand in the same order whatever the direction of their paragraph: letters of one direction alone, at both ends
 * (Unicode Bidirectional Algorithm, rule N1: what stands between them goes with them).
 */
export function runsOneWay(runs: readonly Run[]): boolean {
  if (runs.some(({ type }) => type === 'break')) return false;
  const text = runs
    .map((run) => (run.type === 'words' ? run.text : ''))
    .join('')
    .trim();
  return /^\p{L}$|^\p{L}.*[\p{L}\p{M}]$/su.test(text) && splitByDirection(text).length === 1;
}

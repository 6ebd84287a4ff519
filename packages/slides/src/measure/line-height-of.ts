import type { Run } from '../flow/run.ts';

/** Fonts of other scripts are taller than Latin ones: Noto's Chinese and Arabic take about 1.45 em a line. */
const tallEm = 1.45;
const tallScripts = /[\u0590-\u0e7f\u1100-\u11ff\u2e80-\uffdc]/;

/** The line height of runs: the font's, or that of a taller script among them. */
export function lineHeightOf(runs: readonly Run[], fontEm: number): number {
  const isTall = runs.some((run) => run.type === 'words' && tallScripts.test(run.text));
  return isTall ? Math.max(fontEm, tallEm) : fontEm;
}

import type { Run } from '../flow/run.ts';

/** Fonts of other scripts are taller than Latin ones: Noto's Chinese and Arabic take about 1.45 em a line. */
const tallEm = 1.45;
const tallScripts = /[\u0590-\u0e7f\u1100-\u11ff\u2e80-\uffdc]/;

/** Of the fonts that stand for Consolas, which is lower than all of them (1.17), Source Code Pro's is taken. */
const codeEm = 1.26;

/** The line height of runs: the font's, or that of code or of a taller script among them. */
export function lineHeightOf(runs: readonly Run[], fontEm: number): number {
  const isTall = runs.some((run) => run.type === 'words' && tallScripts.test(run.text));
  const hasCode = runs.some((run) => run.type === 'words' && run.style.code === true);
  return Math.max(fontEm, isTall ? tallEm : 0, hasCode ? codeEm : 0);
}

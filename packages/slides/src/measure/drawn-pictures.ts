import type { Run } from '../flow/run.ts';

/** What stands for a picture among the words of a line (U+FFFC, OBJECT REPLACEMENT CHARACTER). */
export const pictureSign = '\ufffc';

const drawn = new WeakMap<readonly Run[], readonly Run[]>();

/** Runs with a sign for each picture that some formats set within the line, where others have its words; the same where there is none. */
export function withDrawnPictures(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(isPicture)) return runs;
  const known = drawn.get(runs);
  if (known !== undefined) return known;
  const made = runs.map((run) => (isPicture(run) ? { ...run, text: pictureSign } : run));
  drawn.set(runs, made);
  return made;
}

function isPicture(run: Run): run is Extract<Run, { readonly type: 'words' }> {
  return run.type === 'words' && run.style.picture !== undefined;
}

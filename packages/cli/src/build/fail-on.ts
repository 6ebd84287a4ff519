import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';
import type { DocumentTotals } from './document-totals.ts';

/** Which changes to constructs make a build fail. */
export type FailOn = 'nothing' | 'dropped' | 'substituted';

/** Reads `--fail-on`; throws a `UsageError` for another word. */
export function parseFailOn(value: string | undefined): FailOn {
  if (value === undefined) return 'nothing';
  if (value === 'dropped' || value === 'substituted') return value;
  const suggestion = didYouMean(value, ['dropped', 'substituted']);
  throw new UsageError(`\`--fail-on\` takes \`dropped\` or \`substituted\`, not \`${value}\`.${suggestion}`);
}

/** Whether some format shows a construct less well than the user accepts; what is dropped is worse than what is substituted. */
export function hasFailingOutcome(documents: readonly DocumentTotals[], failOn: FailOn): boolean {
  if (failOn === 'nothing') return false;
  return documents.some(
    ({ isCut, dropped, substituted }) =>
      isCut || dropped > 0 || (failOn === 'substituted' && substituted > 0),
  );
}

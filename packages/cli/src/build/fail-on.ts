import type { DiagnosticCode } from '@octavo/core';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';
import type { BuiltDocument } from './built-document.ts';

/** Which changes to constructs make a build fail. */
export type FailOn = 'nothing' | 'dropped' | 'substituted';

/** Reads `--fail-on`; throws a `UsageError` for another word. */
export function parseFailOn(value: string | undefined): FailOn {
  if (value === undefined) return 'nothing';
  if (value === 'dropped' || value === 'substituted') return value;
  const suggestion = didYouMean(value, ['dropped', 'substituted']);
  throw new UsageError(`\`--fail-on\` takes \`dropped\` or \`substituted\`, not \`${value}\`.${suggestion}`);
}

/** Diagnostics of what no format shows, since it was left out before formats part. */
const droppedBefore: ReadonlySet<DiagnosticCode> = new Set(['html-dropped', 'table-cells-dropped']);

/** Whether some format shows a construct less well than the user accepts; what is dropped is worse than what is substituted. */
export function hasFailingOutcome(documents: readonly BuiltDocument[], failOn: FailOn): boolean {
  if (failOn === 'nothing') return false;
  return documents.some(
    ({ files, diagnostics }) =>
      diagnostics.some(({ code }) => droppedBefore.has(code)) ||
      files.some(
        ({ outcomes }) =>
          outcomes.dropped.length > 0 || (failOn === 'substituted' && outcomes.substituted.length > 0),
      ),
  );
}

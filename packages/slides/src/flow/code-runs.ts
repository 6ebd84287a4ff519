import type { CodeToken } from '@octavo/core';
import type { Run } from './run.ts';
import { words } from './run.ts';

/** A line of code in the colours of its tokens; tabs become spaces, since a text box sets them as wide gaps. */
export function codeRuns(line: readonly CodeToken[]): readonly Run[] {
  return line.flatMap(({ kind, value }) =>
    words(value.replaceAll('\t', '    '), {
      code: true,
      ...(kind === 'plain' ? {} : { color: { type: 'code', kind } }),
    }),
  );
}

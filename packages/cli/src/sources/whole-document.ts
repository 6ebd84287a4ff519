import type { Diagnostic } from '@octavo/core';

const beginning = { line: 1, column: 1, offset: 0 };

/** Where a document is at fault as a whole: its beginning, so that editors and services of CI have a line to lead to. */
export const wholeDocument: NonNullable<Diagnostic['position']> = { start: beginning, end: beginning };

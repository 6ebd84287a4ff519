import type { SupportTable } from '@octavo/core';
import type { MathWriter } from '@octavo/html/content';
import { supportOfContent } from '@octavo/html/content';

/** How the HTML deck shows each kind; formulas depend on whether their TeX can be read. */
export const supportTable = (mathOf: MathWriter) =>
  ({
    ...supportOfContent(mathOf),
    pageBreak: { support: 'dropped', reason: 'A deck has no pages.' },
    slideBreak: 'native',
    speakerNotes: 'native',
  }) satisfies SupportTable;
